/// What admitting or losing a party does to an organisation, and what past enlargements did.
package org.plenary.lab.enlargement;
