/// The store in PostgreSQL, or in anything that speaks its protocol: several machines on one log.
package org.plenary.register.postgres;
