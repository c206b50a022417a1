/// Notices: what newly waits for a person, in the page and by mail, in that person's language. No web framework here.
package org.plenary.server.notice;
