/// Who is what in the organisation, since when, and the steps that led there. No body decides here.
package org.plenary.membership;
