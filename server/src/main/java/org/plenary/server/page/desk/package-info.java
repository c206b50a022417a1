/// What the pages of one person show: signing in, one's account, one's people.
package org.plenary.server.page.desk;
