// SPDX-License-Identifier: EPL-2.0
package org.triangula.organization.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.triangula.core.exchange.FileSample;
import org.triangula.core.exchange.ImportFile;
import org.triangula.core.exchange.ImportPlan;
import org.triangula.core.exchange.ImportReport;
import org.triangula.core.exchange.ImportReport.Count;
import org.triangula.core.exchange.ImportReport.Finding;
import org.triangula.core.exchange.ImportRequest;
import org.triangula.core.exchange.Recognition;
import org.triangula.core.exchange.StudyImporter;
import org.triangula.core.exchange.TextDecoder;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.model.inquiry.Typology;
import org.triangula.organization.typology.TypologyReader;

/** Imports a typology as text, in place of one of the study that has the same key. */
public final class TypologyImporter implements StudyImporter {

    private static final long LARGEST = 1L << 20;

    @Override
    public Recognition recognise(FileSample sample) {
        return sample.text().lines().anyMatch(line -> line.startsWith("typology\t")) ? Recognition.CERTAIN
            : Recognition.NO;
    }

    @Override
    public ImportPlan read(ImportRequest request, Progress progress) throws ProblemException {
        ImportFile file = ImportFile.read(request.file(), LARGEST);
        List<Finding> findings = new ArrayList<>();
        String text = new TextDecoder(file, findings).decode(request.options().get("encoding"));
        var read = TypologyReader.read(file.name(), text);
        Optional<Typology> known = request.study().getInquiry().getTypologies().stream()
            .filter(one -> StudyTypologies.text(one).filter(other -> isOf(other, read.key())).isPresent()).findFirst();
        return new ImportPlan(EnterTypology.of(file.name(), text, known.map(Typology::getId).orElse("")),
            new ImportReport("typology", file.name(), file.checksum(), List.of(new Count(Messages.bind(
                Messages.typologyImported, read.name().in(Locale.getDefault())), 1, known.isPresent() ? 0 : 1,
                known.isPresent() ? 1 : 0)), findings));
    }

    private static boolean isOf(String text, String key) {
        return text.lines().anyMatch(line -> line.startsWith("typology\t" + key + "\t"));
    }
}
