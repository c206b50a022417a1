/// What pages and commands show, as plain records: pure functions of organisation, charter, date and
/// language. Neither HTTP nor HTML is known here, and `Json` writes every view in its public shape.
package org.plenary.server.view;
