// SPDX-License-Identifier: EPL-2.0
package org.triangula.model.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenJDKLevel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the Java code of the study model from {@code model/triangula.ecore}.
 *
 * <p>The generator model ({@code model/triangula.genmodel}) is derived from the Ecore on every run and saved beside it,
 * so that there is exactly one place where the model is edited.
 */
public final class ModelGenerator {

    private static final String BUNDLE = "org.triangula.model";

    private ModelGenerator() {
    }

    /**
     * Regenerates the code of a model bundle in place.
     *
     * @param arguments one argument: the folder of the bundle
     * @throws IOException if the folder cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("Give the folder of the model bundle as the only argument.");
        }
        generate(Path.of(arguments[0]).toAbsolutePath().normalize());
    }

    /**
     * Generates {@code src-gen} and {@code model/triangula.genmodel} inside a folder that holds
     * {@code model/triangula.ecore}.
     *
     * @param bundle the folder
     * @throws IOException if old generated code cannot be removed or new code cannot be written
     * @throws IllegalStateException if the generator reports an error
     */
    public static void generate(Path bundle) throws IOException {
        deleteTree(bundle.resolve("src-gen"));
        EcorePlugin.ExtensionProcessor.process(null);
        EcorePlugin.getPlatformResourceMap().put(BUNDLE, URI.createFileURI(bundle + "/"));
        GenModel genModel = createGenModel();
        Generator generator = new Generator();
        generator.getAdapterFactoryDescriptorRegistry()
            .addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        generator.setInput(genModel);
        Diagnostic result =
            generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
        if (result.getSeverity() != Diagnostic.OK) {
            throw new IllegalStateException("The model could not be generated: " + result);
        }
    }

    private static GenModel createGenModel() throws IOException {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMIResourceFactoryImpl());
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        URI folder = URI.createURI("platform:/resource/" + BUNDLE + "/model/");
        EPackage root =
            (EPackage) resources.getResource(folder.appendSegment("").trimSegments(1)
                .appendSegment("triangula.ecore"), true).getContents().get(0);
        GenModel genModel = GenModelFactory.eINSTANCE.createGenModel();
        resources.createResource(folder.trimSegments(1).appendSegment("triangula.genmodel")).getContents().add(genModel);
        genModel.initialize(List.of(root));
        genModel.getForeignModel().add("triangula.ecore");
        genModel.setModelName("Triangula");
        genModel.setModelPluginID(BUNDLE);
        genModel.setModelDirectory("/" + BUNDLE + "/src-gen");
        genModel.setCopyrightText("SPDX-License-Identifier: EPL-2.0");
        genModel.setComplianceLevel(GenJDKLevel.JDK210_LITERAL);
        genModel.setRootExtendsClass("org.eclipse.emf.ecore.impl.MinimalEObjectImpl$Container");
        genModel.setBundleManifest(false);
        genModel.setUpdateClasspath(false);
        genModel.setCreationIcons(false);
        genModel.setCanGenerate(true);
        genModel.setContainmentProxies(true);
        genModel.setOperationReflection(false);
        genModel.setSuppressGenModelAnnotations(true);
        genModel.setImporterID("org.eclipse.emf.importer.ecore");
        genModel.getGenPackages().forEach(ModelGenerator::configure);
        genModel.eResource().save(null);
        return genModel;
    }

    private static void configure(GenPackage genPackage) {
        if ("model".equals(genPackage.getEcorePackage().getName())) {
            genPackage.setBasePackage("org.triangula");
        }
        String name = genPackage.getEcorePackage().getName();
        genPackage.setDataTypeConverters("model".equals(name));
        genPackage.setPrefix(Character.toUpperCase(name.charAt(0)) + name.substring(1));
        genPackage.getSubGenPackages().forEach(ModelGenerator::configure);
    }

    private static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
