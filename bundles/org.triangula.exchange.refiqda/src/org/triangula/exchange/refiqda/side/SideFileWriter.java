// SPDX-License-Identifier: EPL-2.0
package org.triangula.exchange.refiqda.side;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.triangula.core.exchange.Checksum;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.study.ProductVersion;
import org.triangula.core.study.StudyFolder;
import org.triangula.exchange.refiqda.ProjectPackage;
import org.triangula.exchange.refiqda.side.SideFile.StoredFile;
import org.triangula.model.Identified;
import org.triangula.model.Study;

import com.google.gson.stream.JsonWriter;

/**
 * Writes the study as JSON, in the form that the journal has for objects, together with the list of its texts and data
 * files. The register of names lies in another folder of the study and can never be among them.
 */
public final class SideFileWriter {

    private static final List<String> FOLDERS = List.of("texts/", "data/");

    private final Study study;
    private final StudyFolder folder;
    private final Map<String, StoredFile> files = new TreeMap<>();
    private final Map<String, Path> own = new TreeMap<>();
    private final List<String> leftOut = new ArrayList<>();

    private SideFileWriter(Study study, StudyFolder folder) {
        this.study = study;
        this.folder = folder;
    }

    /**
     * Prepares the side file of a study.
     *
     * @param study the study
     * @param folder its folder
     * @param parts what the package has already: path of the part by SHA-256
     * @return the writer
     * @throws ProblemException if the study refers to a file outside of its folder
     * @throws IOException if a file cannot be read
     */
    public static SideFileWriter of(Study study, StudyFolder folder, Map<String, String> parts)
        throws ProblemException, IOException {
        SideFileWriter writer = new SideFileWriter(study, folder);
        writer.collect(parts);
        return writer;
    }

    private void collect(Map<String, String> parts) throws ProblemException, IOException {
        for (TreeIterator<EObject> all = EcoreUtil.getAllContents(study, false); all.hasNext();) {
            EObject object = all.next();
            for (EAttribute attribute : object.eClass().getEAllAttributes()) {
                if (!attribute.isMany() && object.eGet(attribute) instanceof String value && isPath(value)) {
                    collect(value, parts);
                }
            }
        }
    }

    private static boolean isPath(String value) {
        return FOLDERS.stream().anyMatch(value::startsWith) && value.length() < 500 && value.indexOf('\n') < 0;
    }

    private void collect(String path, Map<String, String> parts) throws ProblemException, IOException {
        if (files.containsKey(path) || leftOut.contains(path)) {
            return;
        }
        Path file = folder.resolve(path);
        // a link could lead to the register of names or out of the study
        boolean inside = Files.isRegularFile(file)
            && FOLDERS.stream().anyMatch(each -> folder.path().relativize(file).startsWith(each));
        if (!inside || !isInside(file) || Files.size(file) > ProjectPackage.LARGEST_PART) {
            leftOut.add(path);
            return;
        }
        String checksum = Checksum.of(file);
        String part = parts.get(checksum);
        if (part == null) {
            part = SideFile.FOLDER + path;
            own.put(part, file);
        }
        files.put(path, new StoredFile(part, checksum));
    }

    private boolean isInside(Path file) throws IOException {
        Path real = file.toRealPath();
        Path root = folder.path().toRealPath();
        return real.startsWith(root.resolve("texts")) || real.startsWith(root.resolve("data"));
    }

    /**
     * Files that are only in the side file.
     *
     * @return the files by their path in the package
     */
    public Map<String, Path> files() {
        return own;
    }

    /**
     * Files that the study names and that are missing or too large.
     *
     * @return their paths in the study
     */
    public List<String> leftOut() {
        return leftOut;
    }

    /**
     * Writes the part {@link SideFile#PART}.
     *
     * @param project SHA-256 of the project's XML as it is in the package
     * @param stream receives the bytes; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public void write(String project, OutputStream stream) throws IOException {
        JsonWriter json = new JsonWriter(new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)));
        json.beginObject();
        json.name("format").value(SideFile.FORMAT);
        json.name("version").value(SideFile.VERSION);
        json.name("writtenWith").value(ProductVersion.current());
        json.name("project").value(project);
        json.name("files").beginArray();
        for (Map.Entry<String, StoredFile> file : files.entrySet()) {
            json.beginObject();
            json.name("path").value(file.getKey());
            json.name("part").value(file.getValue().part());
            json.name("sha256").value(file.getValue().checksum());
            json.endObject();
        }
        json.endArray();
        json.name("study");
        object(study, json);
        json.endObject();
        json.flush();
    }

    private static void object(EObject object, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("class").value(object.eClass().getEPackage().getNsPrefix() + ":" + object.eClass().getName());
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (feature.isTransient() || feature.isDerived() || !object.eIsSet(feature)) {
                continue;
            }
            json.name(feature.getName());
            if (feature.isMany()) {
                json.beginArray();
                for (Object value : (List<?>) object.eGet(feature)) {
                    value(feature, value, json);
                }
                json.endArray();
            } else {
                value(feature, object.eGet(feature), json);
            }
        }
        json.endObject();
    }

    private static void value(EStructuralFeature feature, Object value, JsonWriter json) throws IOException {
        if (feature instanceof EAttribute attribute) {
            json.value(EcoreUtil.convertToString(attribute.getEAttributeType(), value));
        } else if (((EReference) feature).isContainment()) {
            object((EObject) value, json);
        } else {
            json.value(((Identified) value).getId());
        }
    }
}
