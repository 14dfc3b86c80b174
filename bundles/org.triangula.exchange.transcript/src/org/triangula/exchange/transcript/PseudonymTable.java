// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.TextDecoder;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;

/** A table of names and pseudonyms that a person keeps: name, tab or semicolon, pseudonym; one per line. */
final class PseudonymTable {

    private static final long LARGEST = 1L << 20;

    private PseudonymTable() {
    }

    static Map<String, String> read(String path) throws ProblemException {
        ImportFile file;
        try {
            file = ImportFile.read(Path.of(path), LARGEST);
        } catch (InvalidPathException e) {
            throw new ProblemException(new Problem("pseudonyms", Messages.noTable, Messages.noTable_remedy), e);
        }
        List<Finding> guessed = new ArrayList<>();
        Map<String, String> pseudonyms = new LinkedHashMap<>();
        for (String line : new TextDecoder(file, guessed).decode(null).lines().toList()) {
            String[] cells = line.split("\t|;", 2);
            if (cells.length == 2 && !cells[0].isBlank() && !cells[1].isBlank()) {
                pseudonyms.put(cells[0].strip(), cells[1].strip());
            } else if (!line.isBlank()) {
                throw new ProblemException(file.name(), Messages.noTable, Messages.noTable_remedy);
            }
        }
        return pseudonyms;
    }
}
