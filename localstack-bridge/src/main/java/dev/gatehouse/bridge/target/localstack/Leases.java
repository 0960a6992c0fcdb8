package dev.gatehouse.bridge.target.localstack;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.model.Container;
import dev.gatehouse.bridge.sweep.Run;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;

/** Containers say by labels whose they are, as deployed APIs do by tags: where Ryuk is switched off, a killed JVM leaves its own. */
final class Leases {

    private static final Logger LOG = LoggerFactory.getLogger(Leases.class);
    private static final String MACHINE = "dev.gatehouse.machine";
    private static final String PROCESS = "dev.gatehouse.process";

    private Leases() {}

    static Map<String, String> labels() {
        Run run = Run.ofThisJvm();
        return Map.of(MACHINE, run.machine(), PROCESS, run.process());
    }

    /** Removes containers of this machine whose process is gone. */
    static void removeLeftContainers() {
        Run current = Run.ofThisJvm();
        DockerClient docker = DockerClientFactory.lazyClient();
        List<Container> ours = docker.listContainersCmd()
                .withShowAll(true)
                .withLabelFilter(Map.of(MACHINE, current.machine()))
                .exec();
        for (Container container : ours) {
            String process = container.getLabels().getOrDefault(PROCESS, "");
            if (!Run.goesOn(process)) {
                remove(docker, container);
            }
        }
    }

    private static void remove(DockerClient docker, Container container) {
        try {
            docker.removeContainerCmd(container.getId()).withForce(true).exec();
            LOG.info("Removed the container {}, which an earlier run had left", container.getId());
        } catch (DockerException gone) {
            LOG.debug("The container {} could not be removed", container.getId(), gone);
        }
    }
}
