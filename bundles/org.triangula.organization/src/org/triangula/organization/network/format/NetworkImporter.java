// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.network.format;

import java.util.List;

import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportReport;
import org.triangula.core.exchange.ImportReport.Count;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.exchange.StudyImporter;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.organization.network.EnterNetwork;
import org.triangula.organization.network.Network;

/** Imports networks from GraphML, GEXF and Pajek. */
public final class NetworkImporter implements StudyImporter {

    @Override
    public ImportPlan read(ImportRequest request, Progress progress) throws ProblemException {
        ImportFile file = ImportFile.read(request.file(), NetworkFormat.MOST_BYTES);
        NetworkFormat format = NetworkFormats.of(file.name());
        Network network = format.read(file.name(), file.content());
        progress.report(file.name(), 1);
        return plan("network-" + format.ending(), file, request, network);
    }

    /**
     * The plan for a network that was read.
     *
     * @param format id of the format
     * @param file the file
     * @param request the request
     * @param network the network
     * @return the plan
     */
    public static ImportPlan plan(String format, ImportFile file, ImportRequest request, Network network) {
        int nodes = network.nodes().size();
        int known = EnterNetwork.known(request.study().getActors(), network).size();
        return new ImportPlan(new EnterNetwork(network, file.name()), new ImportReport(format, file.name(),
            file.checksum(), List.of(new Count(Messages.nodes, nodes, nodes - known, 0),
                new Count(Messages.ties, network.ties().size(),
                    EnterNetwork.newTies(request.study().getActors(), network), 0)), List.of()));
    }
}
