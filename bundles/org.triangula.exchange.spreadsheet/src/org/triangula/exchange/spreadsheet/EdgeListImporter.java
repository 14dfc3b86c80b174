// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.spreadsheet;

import java.util.List;

import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.problem.ProblemException;
import org.triangula.organization.network.format.EdgeList;
import org.triangula.organization.network.format.NetworkImporter;

/** Imports ties of a network from tables: one row per tie. */
public final class EdgeListImporter extends OrganizationTable {

    @Override
    List<List<String>> needed() {
        return List.of(List.of("from", "von", "source", "quelle"), List.of("to", "nach", "target", "ziel"));
    }

    @Override
    ImportPlan plan(ImportFile file, ImportRequest request, List<List<String>> rows, List<Finding> findings)
        throws ProblemException {
        return NetworkImporter.plan("network-table", file, request, EdgeList.read(file.name(), rows));
    }
}
