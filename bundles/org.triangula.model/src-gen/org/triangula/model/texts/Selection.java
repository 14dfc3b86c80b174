/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.texts;

import org.eclipse.emf.common.util.EList;

import org.triangula.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Selection</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A passage of a document. Start and end are Unicode code points from the beginning of the text, the end exclusive.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.texts.Selection#getStart <em>Start</em>}</li>
 *   <li>{@link org.triangula.model.texts.Selection#getEnd <em>End</em>}</li>
 *   <li>{@link org.triangula.model.texts.Selection#getComment <em>Comment</em>}</li>
 *   <li>{@link org.triangula.model.texts.Selection#getParaphrase <em>Paraphrase</em>}</li>
 *   <li>{@link org.triangula.model.texts.Selection#getHighlight <em>Highlight</em>}</li>
 *   <li>{@link org.triangula.model.texts.Selection#getRecordStatus <em>Record Status</em>}</li>
 *   <li>{@link org.triangula.model.texts.Selection#getCodings <em>Codings</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.texts.TextsPackage#getSelection()
 * @model
 * @generated
 */
public interface Selection extends Identified {
	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First code point, 0 and above.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(int)
	 * @see org.triangula.model.texts.TextsPackage#getSelection_Start()
	 * @model
	 * @generated
	 */
	int getStart();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.Selection#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(int value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code point after the last, above start.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(int)
	 * @see org.triangula.model.texts.TextsPackage#getSelection_End()
	 * @model
	 * @generated
	 */
	int getEnd();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.Selection#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(int value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Comment on the passage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see org.triangula.model.texts.TextsPackage#getSelection_Comment()
	 * @model
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.Selection#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

	/**
	 * Returns the value of the '<em><b>Paraphrase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the passage says in the words of the researcher, the first step of a summarising content analysis (Mayring).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Paraphrase</em>' attribute.
	 * @see #setParaphrase(String)
	 * @see org.triangula.model.texts.TextsPackage#getSelection_Paraphrase()
	 * @model
	 * @generated
	 */
	String getParaphrase();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.Selection#getParaphrase <em>Paraphrase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Paraphrase</em>' attribute.
	 * @see #getParaphrase()
	 * @generated
	 */
	void setParaphrase(String value);

	/**
	 * Returns the value of the '<em><b>Highlight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Colour with which the passage is marked in the text, without a code.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Highlight</em>' attribute.
	 * @see #setHighlight(String)
	 * @see org.triangula.model.texts.TextsPackage#getSelection_Highlight()
	 * @model dataType="org.triangula.model.Colour"
	 * @generated
	 */
	String getHighlight();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.Selection#getHighlight <em>Highlight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Highlight</em>' attribute.
	 * @see #getHighlight()
	 * @generated
	 */
	void setHighlight(String value);

	/**
	 * Returns the value of the '<em><b>Record Status</b></em>' attribute.
	 * The literals are from the enumeration {@link org.triangula.model.texts.RecordStatus}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the passage may be quoted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Record Status</em>' attribute.
	 * @see org.triangula.model.texts.RecordStatus
	 * @see #setRecordStatus(RecordStatus)
	 * @see org.triangula.model.texts.TextsPackage#getSelection_RecordStatus()
	 * @model
	 * @generated
	 */
	RecordStatus getRecordStatus();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.Selection#getRecordStatus <em>Record Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Record Status</em>' attribute.
	 * @see org.triangula.model.texts.RecordStatus
	 * @see #getRecordStatus()
	 * @generated
	 */
	void setRecordStatus(RecordStatus value);

	/**
	 * Returns the value of the '<em><b>Codings</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.texts.Coding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Codings of the passage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Codings</em>' containment reference list.
	 * @see org.triangula.model.texts.TextsPackage#getSelection_Codings()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Coding> getCodings();

} // Selection
