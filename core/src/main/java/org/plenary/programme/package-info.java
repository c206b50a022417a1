/// Cooperation projects and promised money. Assessed contributions stand with their instruments.
package org.plenary.programme;
