/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.texts.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.triangula.model.texts.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class TextsFactoryImpl extends EFactoryImpl implements TextsFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static TextsFactory init() {
		try {
			TextsFactory theTextsFactory = (TextsFactory)EPackage.Registry.INSTANCE.getEFactory(TextsPackage.eNS_URI);
			if (theTextsFactory != null) {
				return theTextsFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new TextsFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TextsFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case TextsPackage.TEXTS: return createTexts();
			case TextsPackage.DOCUMENT_GROUP: return createDocumentGroup();
			case TextsPackage.DOCUMENT_SET: return createDocumentSet();
			case TextsPackage.DOCUMENT: return createDocument();
			case TextsPackage.INTERVIEW_DETAILS: return createInterviewDetails();
			case TextsPackage.SPEAKER: return createSpeaker();
			case TextsPackage.TEXT_VERSION: return createTextVersion();
			case TextsPackage.SELECTION: return createSelection();
			case TextsPackage.CODING: return createCoding();
			case TextsPackage.CODE_SYSTEM: return createCodeSystem();
			case TextsPackage.CODE: return createCode();
			case TextsPackage.CODE_SET: return createCodeSet();
			case TextsPackage.CODE_CHANGE: return createCodeChange();
			case TextsPackage.MEMO: return createMemo();
			case TextsPackage.SUMMARY: return createSummary();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case TextsPackage.DOCUMENT_KIND:
				return createDocumentKindFromString(eDataType, initialValue);
			case TextsPackage.RECORD_STATUS:
				return createRecordStatusFromString(eDataType, initialValue);
			case TextsPackage.SPEAKER_ROLE:
				return createSpeakerRoleFromString(eDataType, initialValue);
			case TextsPackage.INTERVIEW_FORMAT:
				return createInterviewFormatFromString(eDataType, initialValue);
			case TextsPackage.CODE_ORIGIN:
				return createCodeOriginFromString(eDataType, initialValue);
			case TextsPackage.CODING_ORIGIN:
				return createCodingOriginFromString(eDataType, initialValue);
			case TextsPackage.CODE_CHANGE_KIND:
				return createCodeChangeKindFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case TextsPackage.DOCUMENT_KIND:
				return convertDocumentKindToString(eDataType, instanceValue);
			case TextsPackage.RECORD_STATUS:
				return convertRecordStatusToString(eDataType, instanceValue);
			case TextsPackage.SPEAKER_ROLE:
				return convertSpeakerRoleToString(eDataType, instanceValue);
			case TextsPackage.INTERVIEW_FORMAT:
				return convertInterviewFormatToString(eDataType, instanceValue);
			case TextsPackage.CODE_ORIGIN:
				return convertCodeOriginToString(eDataType, instanceValue);
			case TextsPackage.CODING_ORIGIN:
				return convertCodingOriginToString(eDataType, instanceValue);
			case TextsPackage.CODE_CHANGE_KIND:
				return convertCodeChangeKindToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Texts createTexts() {
		TextsImpl texts = new TextsImpl();
		return texts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DocumentGroup createDocumentGroup() {
		DocumentGroupImpl documentGroup = new DocumentGroupImpl();
		return documentGroup;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DocumentSet createDocumentSet() {
		DocumentSetImpl documentSet = new DocumentSetImpl();
		return documentSet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Document createDocument() {
		DocumentImpl document = new DocumentImpl();
		return document;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterviewDetails createInterviewDetails() {
		InterviewDetailsImpl interviewDetails = new InterviewDetailsImpl();
		return interviewDetails;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Speaker createSpeaker() {
		SpeakerImpl speaker = new SpeakerImpl();
		return speaker;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TextVersion createTextVersion() {
		TextVersionImpl textVersion = new TextVersionImpl();
		return textVersion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Selection createSelection() {
		SelectionImpl selection = new SelectionImpl();
		return selection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Coding createCoding() {
		CodingImpl coding = new CodingImpl();
		return coding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CodeSystem createCodeSystem() {
		CodeSystemImpl codeSystem = new CodeSystemImpl();
		return codeSystem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Code createCode() {
		CodeImpl code = new CodeImpl();
		return code;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CodeSet createCodeSet() {
		CodeSetImpl codeSet = new CodeSetImpl();
		return codeSet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CodeChange createCodeChange() {
		CodeChangeImpl codeChange = new CodeChangeImpl();
		return codeChange;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Memo createMemo() {
		MemoImpl memo = new MemoImpl();
		return memo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Summary createSummary() {
		SummaryImpl summary = new SummaryImpl();
		return summary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DocumentKind createDocumentKindFromString(EDataType eDataType, String initialValue) {
		DocumentKind result = DocumentKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDocumentKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RecordStatus createRecordStatusFromString(EDataType eDataType, String initialValue) {
		RecordStatus result = RecordStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRecordStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SpeakerRole createSpeakerRoleFromString(EDataType eDataType, String initialValue) {
		SpeakerRole result = SpeakerRole.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSpeakerRoleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public InterviewFormat createInterviewFormatFromString(EDataType eDataType, String initialValue) {
		InterviewFormat result = InterviewFormat.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInterviewFormatToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CodeOrigin createCodeOriginFromString(EDataType eDataType, String initialValue) {
		CodeOrigin result = CodeOrigin.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCodeOriginToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CodingOrigin createCodingOriginFromString(EDataType eDataType, String initialValue) {
		CodingOrigin result = CodingOrigin.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCodingOriginToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CodeChangeKind createCodeChangeKindFromString(EDataType eDataType, String initialValue) {
		CodeChangeKind result = CodeChangeKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCodeChangeKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TextsPackage getTextsPackage() {
		return (TextsPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static TextsPackage getPackage() {
		return TextsPackage.eINSTANCE;
	}

} //TextsFactoryImpl
