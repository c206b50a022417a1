/// Models of preferences: invented votes, drawn by stated assumptions, and labelled as such wherever they are shown.
package org.plenary.lab.model;
