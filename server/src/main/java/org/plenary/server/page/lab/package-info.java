/// What the pages of the lab draw: a question with its form and where it stands, the shelf, and the plots of results.
package org.plenary.server.page.lab;
