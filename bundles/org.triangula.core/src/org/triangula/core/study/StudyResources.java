// SPDX-License-Identifier: EPL-2.0
package org.triangula.core.study;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.triangula.core.change.StudyObserver;
import org.triangula.core.problem.Problem;
import org.triangula.core.problem.ProblemException;
import org.triangula.core.progress.Progress;
import org.triangula.model.ModelPackage;
import org.triangula.model.Study;
import org.triangula.model.actors.Actors;
import org.triangula.model.inquiry.Inquiry;
import org.triangula.model.places.Places;
import org.triangula.model.survey.Survey;
import org.triangula.model.survey.Surveys;
import org.triangula.model.texts.CodeSystem;
import org.triangula.model.texts.Document;
import org.triangula.model.texts.Texts;

/** The model files of a study: which object lies in which file, reading them, and which must be written again. */
final class StudyResources implements StudyObserver.Listener {

    private static final long LARGEST_FILE = 1L << 30;

    private final StudyFolder folder;
    private final ResourceSet resources = new ClosedResourceSet();
    private final Set<Resource> changed = new LinkedHashSet<>();
    private final Set<String> deleted = new HashSet<>();

    StudyResources(StudyFolder folder) {
        this.folder = folder;
        resources.getPackageRegistry().put(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
        ModelPackage.eINSTANCE.getESubpackages()
            .forEach(part -> resources.getPackageRegistry().put(part.getNsURI(), part));
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("xmi",
            (Resource.Factory) StudyResource::new);
        ((ResourceSetImpl) resources).setURIResourceMap(new java.util.HashMap<>());
    }

    /** Puts a new study into files. */
    void create(Study study) {
        resource("study.xmi").getContents().add(study);
        changed.add(study.eResource());
        study.eAllContents().forEachRemaining(this::place);
        changed.addAll(resources.getResources());
    }

    /**
     * Reads all model files, two at a time.
     *
     * @param progress told about the files read
     * @return the study
     * @throws ProblemException if a file is missing or damaged
     * @throws IOException if a file cannot be read
     */
    Study load(Progress progress) throws ProblemException, IOException {
        if (!Files.isRegularFile(folder.studyFile())) {
            throw damaged("model/study.xmi", "The file is missing.", null);
        }
        List<Path> files;
        try (var found = Files.walk(folder.model())) {
            files = found.filter(file -> file.toString().endsWith(".xmi")).sorted().toList();
        }
        Map<Path, Resource> toLoad = new LinkedHashMap<>();
        for (Path file : files) {
            if (Files.size(file) > LARGEST_FILE) {
                throw damaged(relative(file), "The file is larger than " + (LARGEST_FILE >> 20) + " MiB.", null);
            }
            toLoad.put(file, resource(folder.model().relativize(file).toString().replace('\\', '/')));
        }
        progress.report(folder.name(), 0);
        try {
            toLoad.entrySet().parallelStream().forEach(entry -> read(entry.getKey(), entry.getValue()));
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof DamagedFile damaged) {
                throw damaged(relative(damaged.path), "The file is damaged.", damaged);
            }
            throw e.getCause();
        }
        progress.report(folder.name(), 0.8);
        Resource root = resources.getResource(uri("study.xmi"), false);
        if (root.getContents().isEmpty() || !(root.getContents().get(0) instanceof Study study)) {
            throw damaged("model/study.xmi", "The file holds no study.", null);
        }
        EcoreUtil.resolveAll(resources);
        progress.report(folder.name(), 1);
        return study;
    }

    private static void read(Path file, Resource resource) {
        try (InputStream input = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            resource.load(input, null);
        } catch (IOException | RuntimeException e) {
            throw new UncheckedIOException(new DamagedFile(file, e));
        }
    }

    @Override
    public void touched(EObject object) {
        if (object.eResource() != null) {
            changed.add(object.eResource());
        }
    }

    @Override
    public void added(EObject object) {
        place(object);
        if (object instanceof Texts || object instanceof Surveys) {
            object.eContents().forEach(this::place);
        }
    }

    @Override
    public void removed(EObject object) {
        Resource own = ((InternalEObject) object).eDirectResource();
        if (own != null) {
            // its file must go, or be written again if the object came back
            changed.add(own);
        }
    }

    private void place(EObject object) {
        String file = fileOf(object);
        if (file != null && ((InternalEObject) object).eDirectResource() == null) {
            Resource resource = resource(file);
            resource.getContents().clear();
            resource.getContents().add(object);
            changed.add(resource);
            deleted.remove(file);
        }
    }

    private static String fileOf(EObject object) {
        return switch (object) {
            case Places places -> "places.xmi";
            case Actors actors -> "actors.xmi";
            case Texts texts -> "texts.xmi";
            case CodeSystem codes -> "codes.xmi";
            case Inquiry inquiry -> "inquiry.xmi";
            case Survey survey -> "surveys/" + survey.getId() + ".xmi";
            case Document document -> "documents/" + document.getId() + ".xmi";
            default -> null;
        };
    }

    /**
     * Writes the changed model files to memory.
     *
     * @return contents by path relative to the study folder, and the paths to delete
     * @throws IOException if an object cannot be written
     */
    Snapshot snapshot() throws IOException {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (Resource resource : List.copyOf(changed)) {
            String name = name(resource);
            if (resource.getContents().isEmpty() || isDetached(resource.getContents().get(0))) {
                deleted.add(name);
                resources.getResources().remove(resource);
                continue;
            }
            ByteArrayOutputStream output = new ByteArrayOutputStream(1 << 14);
            resource.save(output, null);
            contents.put("model/" + name, output.toByteArray());
        }
        Set<String> deletions = new HashSet<>();
        deleted.forEach(name -> deletions.add("model/" + name));
        changed.clear();
        deleted.clear();
        return new Snapshot(contents, deletions);
    }

    /** After a save that failed everything has to be written again. */
    void markAllChanged() {
        changed.addAll(resources.getResources());
    }

    boolean isChanged() {
        return !changed.isEmpty() || !deleted.isEmpty();
    }

    private static boolean isDetached(EObject object) {
        return !(object instanceof Study) && object.eContainer() == null;
    }

    private Resource resource(String name) {
        URI uri = uri(name);
        Resource existing = resources.getResource(uri, false);
        return existing != null ? existing : resources.createResource(uri);
    }

    private URI uri(String name) {
        return URI.createFileURI(folder.model().resolve(name).toString());
    }

    private String name(Resource resource) {
        return folder.model().relativize(Path.of(resource.getURI().toFileString())).toString().replace('\\', '/');
    }

    private String relative(Path file) {
        return folder.path().relativize(file).toString().replace('\\', '/');
    }

    private ProblemException damaged(String file, String reason, Throwable cause) {
        return new ProblemException(new Problem(folder.name() + "/" + file, reason,
            "Restore the study from its folder backups/. Nothing has been changed."), cause);
    }

    /** Never loads what a reference names: all files of the study are loaded already, others do not concern it. */
    private static final class ClosedResourceSet extends ResourceSetImpl {
        @Override
        public Resource getResource(URI uri, boolean loadOnDemand) {
            return super.getResource(uri, false);
        }
    }

    record Snapshot(Map<String, byte[]> contents, Set<String> deletions) {
    }

    private static final class DamagedFile extends IOException {
        private static final long serialVersionUID = 1L;
        private final transient Path path;

        DamagedFile(Path path, Exception cause) {
            super(cause);
            this.path = path;
        }
    }
}
