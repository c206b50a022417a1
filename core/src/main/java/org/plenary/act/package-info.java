/// Acts by chapter of the organisation's life. What an act does to the organisation stands in the chapters.
package org.plenary.act;
