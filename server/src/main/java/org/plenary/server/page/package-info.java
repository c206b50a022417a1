/// The web pages: frame, phrases, links and addresses. What a page shows comes from `view`; how it
/// looks stands in the templates beside the code.
package org.plenary.server.page;
