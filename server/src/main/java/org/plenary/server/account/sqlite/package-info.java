/// Accounts in one SQLite file of the data folder.
package org.plenary.server.account.sqlite;
