/// Serves one organisation: starts, loads, and hands everything shown to `view` and `page`.
package org.plenary.server;
