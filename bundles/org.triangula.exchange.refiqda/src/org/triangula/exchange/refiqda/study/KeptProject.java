// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.study;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudyFolder;
import org.triangula.exchange.refiqda.qde.Guid;
import org.triangula.exchange.refiqda.qde.QdeElement;
import org.triangula.exchange.refiqda.qde.QdeReader;
import org.triangula.model.Property;
import org.triangula.model.Source;
import org.triangula.model.Study;

/**
 * What the imports of a study have kept: the elements of the imported projects by identity, how each identity was
 * written there, and the files that belong to them. A later import of the same element takes the place of an earlier.
 */
final class KeptProject {

    private final List<QdeElement> roots = new ArrayList<>();
    private final Map<String, QdeElement> elements = new HashMap<>();
    private final Map<String, String> written = new HashMap<>();
    /** Data files of the study by the path they had in the package. */
    private final Map<String, String> parts = new TreeMap<>();

    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Set<String> keptOnly = new HashSet<>();

    /** Kept files lie in the data folder; a study from elsewhere must not make an export take in any others. */
    private static final Pattern DATA = Pattern.compile("data/[^/\\\\]+");
    /** Nothing was imported yet. */
    static final KeptProject NOTHING = new KeptProject();

    private KeptProject() {
    }

    /**
     * Reads what the imports of a study have kept.
     *
     * @param folder the folder of the study
     * @param study the study
     * @param progress asked whether to stop
     * @return what was kept
     * @throws ProblemException if a kept file cannot be read
     */
    static KeptProject of(StudyFolder folder, Study study, Progress progress) throws ProblemException {
        KeptProject kept = new KeptProject();
        for (Source source : study.getProvenance()) {
            if (!ProjectOperation.FORMAT.equals(source.getFormat())) {
                continue;
            }
            for (Property property : source.getProperties()) {
                if (property.getKey() == null || property.getValue() == null) {
                    continue;
                }
                if (ProjectOperation.KEPT.equals(property.getKey())) {
                    kept.add(read(folder, property.getValue(), progress));
                } else if (ProjectOperation.TEXTS.equals(property.getKey())) {
                    kept.addTexts(folder, property.getValue());
                } else if (ProjectOperation.KEPT_ONLY.equals(property.getKey())) {
                    kept.keptOnly.addAll(List.of(property.getValue().split(" ")));
                } else if (property.getKey().startsWith(ProjectOperation.PART)
                    && DATA.matcher(property.getValue()).matches()) {
                    kept.parts.put(property.getKey().substring(ProjectOperation.PART.length()), property.getValue());
                }
            }
        }
        return kept;
    }

    private static QdeElement read(StudyFolder folder, String file, Progress progress) throws ProblemException {
        try (InputStream bytes = Files.newInputStream(folder.resolve(file));
            InputStream stream = file.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes) {
            return QdeReader.read(stream, file, progress).root();
        } catch (IOException e) {
            throw new ProblemException(new Problem(file, Messages.keptMissing, Messages.keptMissing_remedy), e);
        }
    }

    private void addTexts(StudyFolder folder, String file) throws ProblemException {
        try (Stream<String> lines = Files.lines(folder.resolve(file))) {
            lines.map(line -> line.split(" ")).filter(words -> words.length == 2)
                .forEach(words -> texts.put(words[0], words[1]));
        } catch (IOException | UncheckedIOException e) {
            throw new ProblemException(new Problem(file, Messages.keptMissing, Messages.keptMissing_remedy), e);
        }
    }

    private void add(QdeElement root) {
        roots.add(root);
        root.visit(element -> element.value("guid").ifPresent(guid -> Guid.canonical(guid).ifPresent(id -> {
            elements.put(id, element);
            if (!id.equals(guid)) {
                written.put(id, guid.strip());
            }
        })));
        codes(root.name().equals("CodeBook") ? root : root.first("CodeBook").orElse(root), "");
    }

    private void codes(QdeElement parent, String id) {
        parent.at("Codes").forEach(codes -> codes(codes, id));
        parent.all("Code").forEach(code -> code.guid().ifPresent(child -> {
            parents.put(child, id);
            codes(code, child);
        }));
    }

    /** The code above a code; empty for those at the top, and for those that no import had. */
    String parent(String code) {
        return parents.getOrDefault(code, "");
    }

    /** SHA-256 of a text as it was imported last. */
    Optional<String> text(String id) {
        return Optional.ofNullable(texts.get(id));
    }

    /** Whether there was no import yet. */
    boolean isEmpty() {
        return roots.isEmpty();
    }

    /** The element of an identity as it was imported. */
    Optional<QdeElement> element(String id) {
        return Optional.ofNullable(elements.get(id));
    }

    /** Whether an import could keep a text only, because its characters were missing. */
    boolean isKeptOnly(String id) {
        return keptOnly.contains(id);
    }

    /** An identity as the imported file wrote it; canonical when it is from this study. */
    String written(String id) {
        return written.getOrDefault(id, id);
    }

    /**
     * The latest import of the project that a file holds: the one of which at least half of the codes and sources are
     * in the file.
     *
     * @param now what the file says
     * @return what that import kept; nothing when there was none
     */
    KeptProject earlier(QdeElement now) {
        Set<String> present = backbone(now);
        KeptProject earlier = new KeptProject();
        for (QdeElement root : roots.reversed()) {
            Set<String> ids = backbone(root);
            long common = ids.stream().filter(present::contains).count();
            if (common > 0 && 2 * common >= ids.size()) {
                earlier.add(root);
                earlier.texts.putAll(texts);
                return earlier;
            }
        }
        return earlier;
    }

    private static Set<String> backbone(QdeElement root) {
        Set<String> ids = new HashSet<>();
        QdeElement codeBook = root.name().equals("CodeBook") ? root : root.first("CodeBook").orElse(null);
        if (codeBook != null) {
            codeBook.visit(element -> {
                if (element.name().equals("Code")) {
                    element.guid().ifPresent(ids::add);
                }
            });
        }
        root.at("Sources").forEach(all -> all.children().forEach(source -> source.guid().ifPresent(ids::add)));
        return ids;
    }

    /** What a whole tree says, as if it had been kept. */
    static KeptProject of(QdeElement root) {
        KeptProject kept = new KeptProject();
        kept.add(root);
        return kept;
    }

    /** Whether a recording is shown by its transcripts, which take its place in sets and cases. */
    boolean isShownAs(String id) {
        return element(id).filter(source -> source.name().equals("AudioSource") || source.name().equals("VideoSource"))
            .filter(source -> source.all("Transcript").flatMap(transcript -> transcript.guid().stream())
                .anyMatch(transcript -> !keptOnly.contains(transcript))).isPresent();
    }

    /** Elements of all imports at a path, the latest of each identity. */
    List<QdeElement> at(String... path) {
        Map<String, QdeElement> latest = new LinkedHashMap<>();
        for (QdeElement root : roots) {
            root.at(path).forEach(element -> latest.put(element.guid().orElse("" + latest.size()), element));
        }
        return List.copyOf(latest.values());
    }

    /** Sources of all imports, the latest of each identity. */
    List<QdeElement> sources() {
        Map<String, QdeElement> latest = new LinkedHashMap<>();
        for (QdeElement root : roots) {
            root.at("Sources").forEach(all -> all.children().forEach(
                source -> source.guid().ifPresent(id -> latest.put(id, source))));
        }
        return List.copyOf(latest.values());
    }

    /** The data file of a path in the package. */
    Optional<String> part(String path) {
        return Optional.ofNullable(parts.get(path));
    }
}
