// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.study;

import java.io.IOException;
import java.io.InputStream;
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

import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.core.study.StudySession;
import org.triangula.exchange.refiqda.qde.Guid;
import org.triangula.exchange.refiqda.qde.QdeElement;
import org.triangula.exchange.refiqda.qde.QdeReader;
import org.triangula.model.Property;
import org.triangula.model.Source;

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

    private final Set<String> keptOnly = new HashSet<>();

    private KeptProject() {
    }

    static KeptProject of(StudySession session, Progress progress) throws ProblemException {
        KeptProject kept = new KeptProject();
        for (Source source : session.study().getProvenance()) {
            if (!ProjectOperation.FORMAT.equals(source.getFormat())) {
                continue;
            }
            for (Property property : source.getProperties()) {
                if (ProjectOperation.KEPT.equals(property.getKey())) {
                    kept.add(read(session, property.getValue(), progress));
                } else if (ProjectOperation.KEPT_ONLY.equals(property.getKey())) {
                    kept.keptOnly.addAll(List.of(property.getValue().split(" ")));
                } else if (property.getKey() != null && property.getKey().startsWith(ProjectOperation.PART)) {
                    kept.parts.put(property.getKey().substring(ProjectOperation.PART.length()), property.getValue());
                }
            }
        }
        return kept;
    }

    private static QdeElement read(StudySession session, String file, Progress progress) throws ProblemException {
        try (InputStream stream = Files.newInputStream(session.folder().resolve(file))) {
            return QdeReader.read(stream, file, progress).root();
        } catch (IOException e) {
            throw new ProblemException(new Problem(file, Messages.keptMissing, Messages.keptMissing_remedy), e);
        }
    }

    private void add(QdeElement root) {
        roots.add(root);
        root.visit(element -> element.value("guid").ifPresent(guid -> Guid.canonical(guid).ifPresent(id -> {
            elements.put(id, element);
            written.put(id, guid.strip());
        })));
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
