package dev.gatehouse.control.api;

import static dev.gatehouse.control.patch.PatchRules.ENTRY;
import static dev.gatehouse.control.patch.PatchRules.REPLACE;

import dev.gatehouse.control.patch.Edits;
import dev.gatehouse.control.patch.PatchRules;
import dev.gatehouse.control.patch.RefusalStyle;
import java.util.Set;

/** The paths by which methods, integrations and their responses may be changed. */
final class MethodPatches {

    private static final String NO_PARAMETER = "Invalid parameter name specified";
    private static final String NO_CONTENT_TYPE = "Content-Type specified was not found";

    static final PatchRules METHOD = new PatchRules(RefusalStyle.SHORT)
            .with("/operationName", REPLACE, Edits.text())
            .with("/apiKeyRequired", REPLACE, Edits.flag())
            .with("/authorizationType", REPLACE, Edits.text())
            .with("/authorizerId", REPLACE, Edits.text())
            .with("/requestValidatorId", REPLACE, Edits.text())
            .with("/authorizationScopes", Set.of("add", "remove", "replace"), Edits.memberByValue())
            .with("/requestParameters/*", ENTRY, Edits.existing(Edits.flag(), NO_PARAMETER))
            .with("/requestModels/*", ENTRY, Edits.existing(Edits.text(), NO_CONTENT_TYPE));

    static final PatchRules METHOD_RESPONSE = new PatchRules(RefusalStyle.SHORT)
            .with("/responseParameters/*", ENTRY, Edits.existing(Edits.flag(), NO_PARAMETER))
            .with("/responseModels/*", ENTRY, Edits.existing(Edits.text(), NO_CONTENT_TYPE));

    static final PatchRules INTEGRATION = new PatchRules(RefusalStyle.SHORT)
            .with("/httpMethod", REPLACE, Edits.text())
            .with("/uri", REPLACE, Edits.text())
            .with("/credentials", ENTRY, Edits.text())
            .with("/connectionType", REPLACE, Edits.text())
            .with("/connectionId", ENTRY, Edits.text())
            .with("/passthroughBehavior", REPLACE, Edits.text())
            .with("/contentHandling", ENTRY, Edits.text())
            .with("/timeoutInMillis", REPLACE, Edits.whole())
            .with("/cacheNamespace", ENTRY, Edits.text())
            .with("/cacheKeyParameters/*", ENTRY, Edits.memberByPath())
            .with("/tlsConfig/insecureSkipVerification", REPLACE, Edits.flag())
            .with("/requestParameters/*", ENTRY, Edits.existing(Edits.textOrEmpty(), NO_PARAMETER))
            .with("/requestTemplates/*", ENTRY, Edits.existing(Edits.textOrEmpty(), NO_CONTENT_TYPE));

    static final PatchRules INTEGRATION_RESPONSE = new PatchRules(RefusalStyle.SHORT)
            .with("/selectionPattern", ENTRY, Edits.textOrEmpty())
            .with("/contentHandling", ENTRY, Edits.text())
            .with("/responseParameters/*", ENTRY, Edits.existing(Edits.textOrEmpty(), NO_PARAMETER))
            .with("/responseTemplates/*", ENTRY, Edits.existing(Edits.textOrEmpty(), NO_CONTENT_TYPE));

    private MethodPatches() {}
}
