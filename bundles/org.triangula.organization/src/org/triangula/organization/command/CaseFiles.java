// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.organization.notation.Administration;
import org.triangula.organization.notation.AdministrationReader;
import org.triangula.organization.notation.AdministrationReader.Reading;
import org.triangula.organization.notation.RankTable;

/** Reads the charts of a folder. */
final class CaseFiles {

    private static final String ENDING = ".chart.txt";

    private CaseFiles() {
    }

    /** The administrations by their key. */
    static Map<String, Administration> read(Path folder, List<String> remarks) throws ProblemException {
        Map<String, Administration> cases = new TreeMap<>();
        AdministrationReader reader = new AdministrationReader(RankTable.supplied());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(ENDING)).sorted().toList()) {
                Reading reading = reader.read(text(file));
                reading.remarks().forEach(one -> remarks.add(file.getFileName() + ":" + one.line() + ": "
                    + one.reason()));
                cases.put(reading.administration().key(), reading.administration());
            }
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
        if (cases.isEmpty()) {
            throw new ProblemException(folder.toString(), Messages.noCharts, Messages.noChartsRemedy);
        }
        return cases;
    }

    static String text(Path file) throws ProblemException {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static ProblemException unreadable(Path file, IOException e) {
        return new ProblemException(new Problem(file.toString(), Messages.unreadable, Messages.unreadableRemedy), e);
    }
}
