/** Tests of the preview over real connections to this machine. */
package org.rapporteur.serve;
