/// Second-track and people-to-people networks: their institutions, meetings and what is noted of them.
package org.plenary.network;
