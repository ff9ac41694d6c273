/**
 * What only a browser can tell: built sites in Chromium, as readers get them. Start at {@link
 * Stage}; where there is no Chromium, {@link BrowserTest} says so and the tests are skipped.
 */
@NullMarked
package org.rapporteur.browser;

import org.jspecify.annotations.NullMarked;
