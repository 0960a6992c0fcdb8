package dev.gatehouse.junit.internal.contract;

import dev.gatehouse.contract.accepted.AcceptedDifferences;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What JUnit's configuration parameters say of comparisons.
 *
 * @param mode what happens where a target is not there
 * @param file where accepted differences are, for messages
 * @param accepted the accepted differences
 */
record ContractSettings(Mode mode, String file, AcceptedDifferences accepted) {

    private static final String MODE = "gatehouse.contract";
    private static final Set<String> MODES = Set.of("required", "available", "off");

    /** What happens where a target is not there. */
    enum Mode {
        REQUIRED,
        AVAILABLE,
        OFF
    }

    static ContractSettings of(ExtensionContext context) {
        String mode = context.getConfigurationParameter(MODE).orElse("required");
        if (!MODES.contains(mode)) {
            throw new ExtensionConfigurationException("The configuration parameter " + MODE + " is \"" + mode
                    + "\"; it can be required, available or off.");
        }
        AcceptedFile file = AcceptedFile.find(context);
        return new ContractSettings(Mode.valueOf(mode.toUpperCase(Locale.ROOT)), file.name(), file.read());
    }
}
