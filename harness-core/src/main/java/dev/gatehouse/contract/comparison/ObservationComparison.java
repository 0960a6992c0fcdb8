package dev.gatehouse.contract.comparison;

import dev.gatehouse.contract.normalisation.Normalisation;
import dev.gatehouse.model.http.Bytes;
import dev.gatehouse.model.http.Headers;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares what two sides show of an exchange, part by part. A pure function.
 *
 * @param here the rules for what was seen in process
 * @param there the rules for what was seen on the target
 */
public record ObservationComparison(Normalisation here, Normalisation there) {

    /** The same rules for both sides. */
    public static ObservationComparison with(Normalisation rules) {
        return new ObservationComparison(rules, rules);
    }

    /** The differences in the order of the stages; parts that one side does not show are no difference. */
    public List<Difference> differences(Observation inProcess, Observation onTarget) {
        List<Difference> differences = new ArrayList<>();
        inProcess.parts().forEach((part, mine) -> {
            Observed theirs = onTarget.parts().get(part);
            if (theirs != null) {
                differences.addAll(part(part, mine, theirs));
            }
        });
        return differences;
    }

    private List<Difference> part(Part part, Observed mine, Observed theirs) {
        if (mine.equals(theirs)) {
            return List.of();
        }
        if (mine instanceof Observed.Fields my && theirs instanceof Observed.Fields their) {
            return fields(part, my.fields(), their.fields());
        }
        if (mine instanceof Observed.Body my && theirs instanceof Observed.Body their) {
            return body(part, my.bytes(), their.bytes());
        }
        return text(part, ((Observed.Text) mine).text(), ((Observed.Text) theirs).text());
    }

    private List<Difference> text(Part part, String mine, String theirs) {
        if (part == Part.STATUS || part == Part.ENDPOINT_STATUS) {
            return List.of(new Difference.OtherStatus(Place.of(part), mine, theirs));
        }
        return TextComparison.differences(part, here.text(mine), there.text(theirs));
    }

    private List<Difference> fields(Part part, Headers mine, Headers theirs) {
        return new FieldsComparison(part, here, there).differences(mine, theirs);
    }

    private List<Difference> body(Part part, Bytes mine, Bytes theirs) {
        return new BodyComparison(part, here, there).differences(mine, theirs);
    }
}
