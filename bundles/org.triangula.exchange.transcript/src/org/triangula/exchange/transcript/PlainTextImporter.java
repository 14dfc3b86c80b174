// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.transcript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportReport.Severity;
import org.triangula.core.exchange.TextDecoder;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;

/**
 * Imports plain text, one paragraph per line. UTF-8, UTF-16 and UTF-32 are recognised; what is none of these is read as
 * Windows-1252 and reported as guessed. The option {@code encoding} names another one.
 */
public final class PlainTextImporter extends TranscriptImporter {

    private static final long LARGEST = 64L << 20;

    /** Creates the importer. */
    public PlainTextImporter() {
        super("txt", LARGEST);
    }

    @Override
    Transcript read(ImportFile file, Map<String, String> options, Progress progress) throws ProblemException {
        List<Finding> findings = new ArrayList<>();
        String text = new TextDecoder(file, findings).decode(options.get("encoding"));
        String normal = text.replace("\r\n", "\n").replaceAll("[\r\u000B\f\u0085\u2028\u2029]", "\n").stripTrailing();
        String clean = normal.replaceAll("[\\p{Cc}\uFEFF&&[^\n\t]]", "");
        if (clean.length() < normal.length()) {
            int controls = normal.length() - clean.length();
            if (controls > normal.length() / 100 + 10) {
                throw TextDecoder.notText(file.name());
            }
            findings.add(new Finding(Severity.LOST, "", Messages.bind(Messages.controls, controls)));
        }
        return new Transcript(Arrays.asList(clean.split("\n", -1)), findings);
    }
}
