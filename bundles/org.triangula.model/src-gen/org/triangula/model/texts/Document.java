/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.texts;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.triangula.model.NamedElement;
import org.triangula.model.Sourced;

import org.triangula.model.places.Area;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Document</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A text with numbered paragraphs. The text itself lies in a file of its own and is immutable once coded.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.texts.Document#getKind <em>Kind</em>}</li>
 *   <li>{@link org.triangula.model.texts.Document#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.triangula.model.texts.Document#getTextFile <em>Text File</em>}</li>
 *   <li>{@link org.triangula.model.texts.Document#getTextLength <em>Text Length</em>}</li>
 *   <li>{@link org.triangula.model.texts.Document#getParagraphCount <em>Paragraph Count</em>}</li>
 *   <li>{@link org.triangula.model.texts.Document#getTextChecksum <em>Text Checksum</em>}</li>
 *   <li>{@link org.triangula.model.texts.Document#getRecordStatus <em>Record Status</em>}</li>
 *   <li>{@link org.triangula.model.texts.Document#getCreatedAt <em>Created At</em>}</li>
 *   <li>{@link org.triangula.model.texts.Document#getOriginalFile <em>Original File</em>}</li>
 *   <li>{@link org.triangula.model.texts.Document#getMediaFile <em>Media File</em>}</li>
 *   <li>{@link org.triangula.model.texts.Document#getColour <em>Colour</em>}</li>
 *   <li>{@link org.triangula.model.texts.Document#getInterview <em>Interview</em>}</li>
 *   <li>{@link org.triangula.model.texts.Document#getSpeakers <em>Speakers</em>}</li>
 *   <li>{@link org.triangula.model.texts.Document#getSelections <em>Selections</em>}</li>
 *   <li>{@link org.triangula.model.texts.Document#getEarlierTexts <em>Earlier Texts</em>}</li>
 *   <li>{@link org.triangula.model.texts.Document#getAreas <em>Areas</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.texts.TextsPackage#getDocument()
 * @model
 * @generated
 */
public interface Document extends NamedElement, Sourced {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.triangula.model.texts.DocumentKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.triangula.model.texts.DocumentKind
	 * @see #setKind(DocumentKind)
	 * @see org.triangula.model.texts.TextsPackage#getDocument_Kind()
	 * @model
	 * @generated
	 */
	DocumentKind getKind();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.Document#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.triangula.model.texts.DocumentKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(DocumentKind value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Language of the text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.triangula.model.texts.TextsPackage#getDocument_Language()
	 * @model dataType="org.triangula.model.LanguageTag"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.Document#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Text File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The text: UTF-8, LF, one paragraph per line; the line number is the paragraph number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text File</em>' attribute.
	 * @see #setTextFile(String)
	 * @see org.triangula.model.texts.TextsPackage#getDocument_TextFile()
	 * @model dataType="org.triangula.model.RelativePath"
	 * @generated
	 */
	String getTextFile();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.Document#getTextFile <em>Text File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text File</em>' attribute.
	 * @see #getTextFile()
	 * @generated
	 */
	void setTextFile(String value);

	/**
	 * Returns the value of the '<em><b>Text Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length in Unicode code points, line ends included.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text Length</em>' attribute.
	 * @see #setTextLength(int)
	 * @see org.triangula.model.texts.TextsPackage#getDocument_TextLength()
	 * @model
	 * @generated
	 */
	int getTextLength();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.Document#getTextLength <em>Text Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text Length</em>' attribute.
	 * @see #getTextLength()
	 * @generated
	 */
	void setTextLength(int value);

	/**
	 * Returns the value of the '<em><b>Paragraph Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of paragraphs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Paragraph Count</em>' attribute.
	 * @see #setParagraphCount(int)
	 * @see org.triangula.model.texts.TextsPackage#getDocument_ParagraphCount()
	 * @model
	 * @generated
	 */
	int getParagraphCount();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.Document#getParagraphCount <em>Paragraph Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Paragraph Count</em>' attribute.
	 * @see #getParagraphCount()
	 * @generated
	 */
	void setParagraphCount(int value);

	/**
	 * Returns the value of the '<em><b>Text Checksum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of the text file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text Checksum</em>' attribute.
	 * @see #setTextChecksum(String)
	 * @see org.triangula.model.texts.TextsPackage#getDocument_TextChecksum()
	 * @model
	 * @generated
	 */
	String getTextChecksum();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.Document#getTextChecksum <em>Text Checksum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text Checksum</em>' attribute.
	 * @see #getTextChecksum()
	 * @generated
	 */
	void setTextChecksum(String value);

	/**
	 * Returns the value of the '<em><b>Record Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.triangula.model.texts.RecordStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it may be quoted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Record Status</em>' attribute.
	 * @see org.triangula.model.texts.RecordStatus
	 * @see #setRecordStatus(RecordStatus)
	 * @see org.triangula.model.texts.TextsPackage#getDocument_RecordStatus()
	 * @model
	 * @generated
	 */
	RecordStatus getRecordStatus();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.Document#getRecordStatus <em>Record Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Record Status</em>' attribute.
	 * @see org.triangula.model.texts.RecordStatus
	 * @see #getRecordStatus()
	 * @generated
	 */
	void setRecordStatus(RecordStatus value);

	/**
	 * Returns the value of the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it came into the study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created At</em>' attribute.
	 * @see #setCreatedAt(Instant)
	 * @see org.triangula.model.texts.TextsPackage#getDocument_CreatedAt()
	 * @model dataType="org.triangula.model.Instant"
	 * @generated
	 */
	Instant getCreatedAt();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.Document#getCreatedAt <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created At</em>' attribute.
	 * @see #getCreatedAt()
	 * @generated
	 */
	void setCreatedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Original File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The imported file, if it is kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Original File</em>' attribute.
	 * @see #setOriginalFile(String)
	 * @see org.triangula.model.texts.TextsPackage#getDocument_OriginalFile()
	 * @model dataType="org.triangula.model.RelativePath"
	 * @generated
	 */
	String getOriginalFile();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.Document#getOriginalFile <em>Original File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Original File</em>' attribute.
	 * @see #getOriginalFile()
	 * @generated
	 */
	void setOriginalFile(String value);

	/**
	 * Returns the value of the '<em><b>Media File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Recording; the file stays outside the study unless the team decides otherwise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Media File</em>' attribute.
	 * @see #setMediaFile(String)
	 * @see org.triangula.model.texts.TextsPackage#getDocument_MediaFile()
	 * @model
	 * @generated
	 */
	String getMediaFile();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.Document#getMediaFile <em>Media File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Media File</em>' attribute.
	 * @see #getMediaFile()
	 * @generated
	 */
	void setMediaFile(String value);

	/**
	 * Returns the value of the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Colour.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Colour</em>' attribute.
	 * @see #setColour(String)
	 * @see org.triangula.model.texts.TextsPackage#getDocument_Colour()
	 * @model dataType="org.triangula.model.Colour"
	 * @generated
	 */
	String getColour();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.Document#getColour <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Colour</em>' attribute.
	 * @see #getColour()
	 * @generated
	 */
	void setColour(String value);

	/**
	 * Returns the value of the '<em><b>Interview</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Metadata of an interview or focus group.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interview</em>' containment reference.
	 * @see #setInterview(InterviewDetails)
	 * @see org.triangula.model.texts.TextsPackage#getDocument_Interview()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	InterviewDetails getInterview();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.Document#getInterview <em>Interview</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interview</em>' containment reference.
	 * @see #getInterview()
	 * @generated
	 */
	void setInterview(InterviewDetails value);

	/**
	 * Returns the value of the '<em><b>Speakers</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.texts.Speaker}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Speakers by their label in the text.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Speakers</em>' containment reference list.
	 * @see org.triangula.model.texts.TextsPackage#getDocument_Speakers()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Speaker> getSpeakers();

	/**
	 * Returns the value of the '<em><b>Selections</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.texts.Selection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Selected passages with their codings, in order of start, then end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Selections</em>' containment reference list.
	 * @see org.triangula.model.texts.TextsPackage#getDocument_Selections()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Selection> getSelections();

	/**
	 * Returns the value of the '<em><b>Earlier Texts</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.texts.TextVersion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Earlier versions of the text, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Earlier Texts</em>' containment reference list.
	 * @see org.triangula.model.texts.TextsPackage#getDocument_EarlierTexts()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<TextVersion> getEarlierTexts();

	/**
	 * Returns the value of the '<em><b>Areas</b></em>' reference list.
	 * The list contents are of type {@link org.triangula.model.places.Area}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Areas the document is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Areas</em>' reference list.
	 * @see org.triangula.model.texts.TextsPackage#getDocument_Areas()
	 * @model
	 * @generated
	 */
	EList<Area> getAreas();

} // Document
