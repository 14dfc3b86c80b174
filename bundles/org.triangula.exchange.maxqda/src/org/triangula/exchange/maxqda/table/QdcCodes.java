// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.maxqda.table;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.triangula.core.exchange.ImportFile;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.exchange.maxqda.Authorship;
import org.triangula.exchange.maxqda.CodePath;
import org.triangula.exchange.maxqda.CodeRow;
import org.triangula.exchange.maxqda.Provenance;
import org.triangula.exchange.refiqda.ProjectPackage;
import org.triangula.exchange.refiqda.qde.QdeElement;

/** The codes of a REFI-QDA codebook (QDC). */
final class QdcCodes {

    private static final int DEEPEST = 100;

    private final String file;
    private final List<CodeRow> codes = new ArrayList<>();

    private QdcCodes(String file) {
        this.file = file;
    }

    static List<CodeRow> read(ImportFile file, Progress progress) throws ProblemException {
        try (ProjectPackage container = ProjectPackage.open(file.path())) {
            QdeElement root = container.project(progress).root();
            QdcCodes codes = new QdcCodes(file.name());
            root.visit(element -> {
                if ("Codes".equals(element.name())) {
                    element.all("Code").forEach(code -> codes.add(code, List.of()));
                }
            });
            return codes.codes;
        }
    }

    private void add(QdeElement code, List<String> above) {
        String name = code.value("name").map(String::strip).filter(each -> !each.isEmpty()).orElse("?");
        List<String> names = new ArrayList<>(above);
        names.add(name);
        codes.add(new CodeRow(new Provenance(file, "", codes.size() + 1), new CodePath(names),
            code.value("color").filter(each -> each.matches("#[0-9a-fA-F]{6}")).map(String::toLowerCase),
            code.description().orElse(""), "", "", OptionalInt.empty(), OptionalInt.empty(), Authorship.NONE));
        if (names.size() < DEEPEST) {
            code.all("Code").forEach(below -> add(below, names));
        }
    }
}
