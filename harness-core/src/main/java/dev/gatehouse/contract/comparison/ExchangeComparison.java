package dev.gatehouse.contract.comparison;

/**
 * What came of comparing an exchange with a target.
 *
 * @param exchange the exchange
 * @param target the target's name
 * @param verdict what came of it
 * @param inProcess the client's answer in process, normalised, as text for people and for an IDE's diff; empty unless something
 *     differs
 * @param onTarget the client's answer on the target; empty unless something differs
 */
public record ExchangeComparison(Exchange exchange, String target, Verdict verdict, String inProcess, String onTarget) {

    /** Without answers to show. */
    public ExchangeComparison(Exchange exchange, String target, Verdict verdict) {
        this(exchange, target, verdict, "", "");
    }
}
