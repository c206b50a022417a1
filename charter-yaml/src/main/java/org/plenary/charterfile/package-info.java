/// Charters, reforms and histories read from a folder: the front of the module.
package org.plenary.charterfile;
