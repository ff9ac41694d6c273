package org.rapporteur.view;

import java.util.Optional;

/**
 * A promise against a count of what was delivered; amounts in words.
 *
 * @param promiser whose word on the promise it is; empty for the sources'
 * @param counter whose count it is; empty for the sources', and where nobody counts
 * @param delivered empty where nobody counts
 * @param outstanding what is not told to have been delivered
 * @param beyond what was delivered beyond the promise
 */
public record BalanceView(
    Optional<ValueView> promiser,
    Optional<ValueView> counter,
    String promised,
    Optional<String> delivered,
    Optional<String> outstanding,
    Optional<String> beyond) {}
