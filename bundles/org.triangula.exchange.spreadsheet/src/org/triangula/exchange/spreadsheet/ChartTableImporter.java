// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.spreadsheet;

import java.util.List;

import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.problem.ProblemException;
import org.triangula.organization.chart.ChartTextImporter;
import org.triangula.organization.notation.AdministrationTable;
import org.triangula.organization.notation.RankTable;

/** Imports administrations from tables: one row per unit, post or statement. */
public final class ChartTableImporter extends OrganizationTable {

    @Override
    List<List<String>> needed() {
        return List.of(List.of("name"), List.of("superior", "übergeordnet"));
    }

    @Override
    ImportPlan plan(ImportFile file, ImportRequest request, List<List<String>> rows, List<Finding> findings)
        throws ProblemException {
        return ChartTextImporter.plan("organisation-table", file, request,
            new AdministrationTable(RankTable.supplied()).read(file.name(), rows), findings);
    }
}
