/// Outside organisations: agreements with them, contacts without one, and how deep these went.
package org.plenary.partnership;
