package dev.gatehouse;

import dev.gatehouse.flow.route.ServedStage;
import dev.gatehouse.model.rest.ElementAddress;
import dev.gatehouse.model.rest.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Settings that the control plane takes and that change nothing yet in what the gateway answers.
 *
 * <p>A test that passes because nothing is filtered proves nothing, so such a setting fails the load unless it is
 * waived.
 * What this list has, the data plane lacks: whoever builds it takes it out here.
 */
record WithoutEffect(ServedStage served, Set<String> clientCertificates) {

    /**
     * One such setting.
     *
     * @param name AWS's name, by which it is waived
     * @param where the element that has it
     * @param consequence what the gateway does instead
     */
    record Setting(String name, ElementAddress where, String consequence) {}

    List<Setting> settings() {
        List<Setting> found = new ArrayList<>();
        Stage stage = served.stage();
        String certificate = stage.clientCertificateId();
        if (certificate != null && !clientCertificates.contains(certificate)) {
            found.add(setting(
                    "clientCertificateId",
                    "endpoints are shown no certificate, since the definition generates none with the id "
                            + certificate));
        }
        if (stage.webAclArn() != null) {
            found.add(setting("webAclArn", "no request is filtered"));
        }
        return found;
    }

    private Setting setting(String name, String consequence) {
        return new Setting(name, ElementAddress.api(), "stage " + served.stage().stageName() + ": " + consequence);
    }
}
