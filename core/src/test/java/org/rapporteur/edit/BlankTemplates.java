package org.rapporteur.edit;
