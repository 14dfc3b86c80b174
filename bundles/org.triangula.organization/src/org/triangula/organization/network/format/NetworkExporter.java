// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.network.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.triangula.core.exchange.ExportRequest;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.exchange.StudyExporter;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.AtomicFiles;
import org.triangula.core.study.StudySession;
import org.triangula.organization.network.Network;
import org.triangula.organization.network.StudyNetwork;

/** Writes the network of a study, ties and memberships of all times, as GraphML, GEXF or Pajek. */
public final class NetworkExporter implements StudyExporter {

    private static NetworkFormat format(Path file) {
        return NetworkFormats.of(file.getFileName().toString());
    }

    private static Network network(StudySession session) {
        synchronized (session) {
            return StudyNetwork.of(session.study().getActors(), fact -> true, true, true);
        }
    }

    private static List<Finding> findings(Network network, Path file) {
        return format(file).losses(network).stream()
            .map(words -> new Finding(Severity.LOST, file.getFileName().toString(), words)).toList();
    }

    @Override
    public List<Finding> write(StudySession session, Path file, Progress progress) throws ProblemException {
        Network network = network(session);
        progress.checkCancelled();
        try {
            AtomicFiles.write(file.toAbsolutePath(), format(file).write(network));
        } catch (IOException e) {
            throw new ProblemException(new Problem(file.toString(), Messages.notWritten, Messages.notWrittenRemedy), e);
        }
        progress.report(file.getFileName().toString(), 1);
        return findings(network, file);
    }

    @Override
    public Optional<List<Finding>> losses(StudySession session, ExportRequest request, Progress progress) {
        return Optional.of(findings(network(session), request.file()));
    }
}
