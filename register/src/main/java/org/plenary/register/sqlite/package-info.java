/// The store in one SQLite file, the default of a single server. No other package knows SQL.
package org.plenary.register.sqlite;
