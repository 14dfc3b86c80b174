// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.triangula.core.confidential.NameEntry;
import org.triangula.core.exchange.ExchangeFormats.Detected;
import org.triangula.core.exchange.ExchangeFormats.Format;
import org.triangula.core.exchange.ImportFiles.Chosen;
import org.triangula.core.operation.StudyOperation;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.text.DocumentTexts;
import org.triangula.model.Study;

/**
 * Reads many files and imports them as one operation. A file that cannot be read does not stop the others. Of several
 * forms of the same content only the best is proposed.
 */
public final class ImportBatch {

    /** Option with the names of the folders that a file lies in, with slashes between. */
    public static final String GROUP = "group";

    private final Study study;
    private final DocumentTexts texts;
    private final List<Format> formats;
    private final Map<String, String> options;

    /**
     * Prepares an import.
     *
     * @param study the study it goes into; only read while the plans are made
     * @param texts gives the texts of the study's documents
     * @param formats the formats to choose from
     * @param options options for all files; with {@code groups=false} folders do not become groups
     */
    public ImportBatch(Study study, DocumentTexts texts, List<Format> formats, Map<String, String> options) {
        this.study = study;
        this.texts = texts;
        this.formats = List.copyOf(formats);
        this.options = Map.copyOf(options);
    }

    /**
     * Reads files. Long work.
     *
     * @param files the files
     * @param progress told about progress; work stops when it is cancelled
     * @param each told each file as soon as it is read, before it is compared with the others
     * @return the files in their order
     */
    public List<ImportCandidate> read(List<Chosen> files, Progress progress, Consumer<ImportCandidate> each) {
        return read(files, (file, format) -> Map.of(), progress, each);
    }

    /**
     * Reads files with what a person chose for formats and single files. Long work.
     *
     * @param files the files
     * @param answers options of a file that is read in a format
     * @param progress told about progress; work stops when it is cancelled
     * @param each told each file as soon as it is read, before it is compared with the others
     * @return the files in their order
     */
    public List<ImportCandidate> read(List<Chosen> files, BiFunction<Chosen, Format, Map<String, String>> answers,
        Progress progress, Consumer<ImportCandidate> each) {
        List<ImportCandidate> candidates = new ArrayList<>();
        List<Recognition> recognitions = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            progress.checkCancelled();
            Chosen file = files.get(i);
            progress.report(String.valueOf(file.file().getFileName()), i / (double) files.size());
            Optional<Detected> detected = ExchangeFormats.detect(formats, file.file());
            ImportCandidate candidate =
                read(file, detected.map(Detected::format),
                    detected.map(found -> answers.apply(file, found.format())).orElse(Map.of()),
                    progress.part(i / (double) files.size(), (i + 1) / (double) files.size()));
            candidates.add(candidate);
            recognitions.add(detected.map(Detected::recognition).orElse(Recognition.NO));
            each.accept(candidate);
        }
        return compare(candidates, recognitions);
    }

    /**
     * Reads one file in a given format.
     *
     * @param file the file
     * @param format its format; empty when none fits
     * @param progress told about progress; work stops when it is cancelled
     * @return the file with its plan or its problem
     */
    public ImportCandidate read(Chosen file, Optional<Format> format, Progress progress) {
        return read(file, format, Map.of(), progress);
    }

    /**
     * Reads one file in a given format with what a person answered for it.
     *
     * @param file the file
     * @param format its format; empty when none fits
     * @param answers options for this file only, for example those of {@link PlacementQuestion}
     * @param progress told about progress; work stops when it is cancelled
     * @return the file with its plan or its problem
     */
    public ImportCandidate read(Chosen file, Optional<Format> format, Map<String, String> answers,
        Progress progress) {
        String name = String.valueOf(file.file().getFileName());
        if (!Files.isRegularFile(file.file())) {
            return ImportCandidate.failed(file, format,
                new Problem(name, Messages.file_missing, Messages.file_unreadable_remedy));
        }
        if (format.isEmpty() && !file.group().isEmpty()) {
            // folders hold other things, too, such as recordings; nobody asked for this file
            return ImportCandidate.passedOver(file, format, Messages.format_none);
        }
        if (format.isEmpty()) {
            return ImportCandidate.failed(file, format,
                new Problem(name, Messages.format_none, Messages.format_none_remedy));
        }
        Map<String, String> own = new HashMap<>(options);
        own.putAll(answers);
        if (!file.group().isEmpty() && !"false".equals(options.get("groups"))) {
            own.put(GROUP, file.group());
        }
        try {
            ImportPlan plan = format.get().importer().read(new ImportRequest(file.file(), study, own, texts), progress);
            return new ImportCandidate(file, format, Optional.of(plan), Optional.empty(), Optional.empty());
        } catch (ProblemException e) {
            return ImportCandidate.failed(file, format, e.problem());
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            // a damaged file that the format's reader did not foresee must not take the others with it
            return ImportCandidate.failed(file, format,
                new Problem(name, Messages.file_unforeseen, Messages.zip_damaged_remedy));
        }
    }

    /** Finds what had better not be imported: worse forms of the same, the same file twice, what is there already. */
    private static List<ImportCandidate> compare(List<ImportCandidate> candidates, List<Recognition> recognitions) {
        Map<String, Integer> best = new HashMap<>();
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).plan().isPresent() && !recognitions.get(i).content().isEmpty()) {
                best.merge(key(candidates.get(i), recognitions.get(i)), i,
                    (one, other) -> recognitions.get(other).rank() < recognitions.get(one).rank() ? other : one);
            }
        }
        Set<String> checksums = new HashSet<>();
        List<ImportCandidate> compared = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            ImportCandidate candidate = candidates.get(i);
            Integer better = best.get(key(candidate, recognitions.get(i)));
            if (candidate.plan().isEmpty()) {
                compared.add(candidate);
            } else if (recognitions.get(i).accompanying()) {
                compared.add(candidate.reserved(Messages.reserved_accompanying));
            } else if (better != null && better != i) {
                compared.add(candidate.reserved(Messages.bind(Messages.reserved_form,
                    candidates.get(better).chosen().file().getFileName())));
            } else if (!checksums.add(candidate.plan().get().report().checksum())) {
                compared.add(candidate.reserved(Messages.reserved_twice));
            } else if (changesNothing(candidate.plan().get())) {
                compared.add(candidate.reserved(Messages.reserved_known));
            } else {
                compared.add(candidate);
            }
        }
        return compared;
    }

    private static String key(ImportCandidate candidate, Recognition recognition) {
        Path folder = candidate.chosen().file().getParent();
        return recognition.content().isEmpty() ? "" : folder + "\n" + recognition.content();
    }

    private static boolean changesNothing(ImportPlan plan) {
        return plan.mappings().stream().noneMatch(ColumnMapping::required)
            && plan.report().counts().stream().noneMatch(ImportReport.Count::changes);
    }

    /**
     * One operation that imports several files, in the order of their {@linkplain ImportPlan#turn() turns}.
     *
     * @param plans what to import
     * @param progress told about progress; when it is cancelled, nothing is imported
     * @return the operation
     */
    public static StudyOperation together(List<ImportPlan> plans, Progress progress) {
        String label = plans.size() == 1 ? plans.get(0).operation().label()
            : Messages.bind(Messages.batch_label, plans.size());
        List<ImportPlan> ordered = plans.stream().sorted(Comparator.comparingInt(ImportPlan::turn)).toList();
        return StudyOperation.of(label, edit -> {
            for (int i = 0; i < ordered.size(); i++) {
                progress.checkCancelled();
                progress.report(ordered.get(i).report().file(), i / (double) ordered.size());
                ordered.get(i).operation().perform(edit);
            }
        });
    }

    /**
     * The names that imports found, for the register of names.
     *
     * @param plans what is imported
     * @return the names
     */
    public static List<NameEntry> names(List<ImportPlan> plans) {
        return plans.stream().flatMap(plan -> plan.confidential().names().stream())
            .map(found -> new NameEntry(found.id(), found.name(), "", found.pseudonym())).toList();
    }
}
