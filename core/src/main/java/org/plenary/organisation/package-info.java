/// The whole organisation: every chapter, what is filed with it and ruled on it, and what follows from
/// charter, acts and a date. No clock, no storage.
package org.plenary.organisation;
