/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.texts;

import org.eclipse.emf.common.util.EList;

import org.triangula.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Texts</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Documents and everything said about them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.texts.Texts#getDocuments <em>Documents</em>}</li>
 *   <li>{@link org.triangula.model.texts.Texts#getGroups <em>Groups</em>}</li>
 *   <li>{@link org.triangula.model.texts.Texts#getSets <em>Sets</em>}</li>
 *   <li>{@link org.triangula.model.texts.Texts#getCodeSystem <em>Code System</em>}</li>
 *   <li>{@link org.triangula.model.texts.Texts#getMemos <em>Memos</em>}</li>
 *   <li>{@link org.triangula.model.texts.Texts#getSummaries <em>Summaries</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.texts.TextsPackage#getTexts()
 * @model
 * @generated
 */
public interface Texts extends Identified {
	/**
	 * Returns the value of the '<em><b>Documents</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.texts.Document}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All documents.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Documents</em>' containment reference list.
	 * @see org.triangula.model.texts.TextsPackage#getTexts_Documents()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Document> getDocuments();

	/**
	 * Returns the value of the '<em><b>Groups</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.texts.DocumentGroup}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Groups; a document is in one group at the most.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Groups</em>' containment reference list.
	 * @see org.triangula.model.texts.TextsPackage#getTexts_Groups()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<DocumentGroup> getGroups();

	/**
	 * Returns the value of the '<em><b>Sets</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.texts.DocumentSet}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sets; a document may be in any number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sets</em>' containment reference list.
	 * @see org.triangula.model.texts.TextsPackage#getTexts_Sets()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<DocumentSet> getSets();

	/**
	 * Returns the value of the '<em><b>Code System</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The code system.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code System</em>' containment reference.
	 * @see #setCodeSystem(CodeSystem)
	 * @see org.triangula.model.texts.TextsPackage#getTexts_CodeSystem()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	CodeSystem getCodeSystem();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.Texts#getCodeSystem <em>Code System</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code System</em>' containment reference.
	 * @see #getCodeSystem()
	 * @generated
	 */
	void setCodeSystem(CodeSystem value);

	/**
	 * Returns the value of the '<em><b>Memos</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.texts.Memo}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Memos on anything.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Memos</em>' containment reference list.
	 * @see org.triangula.model.texts.TextsPackage#getTexts_Memos()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Memo> getMemos();

	/**
	 * Returns the value of the '<em><b>Summaries</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.texts.Summary}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Summaries per document and code.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Summaries</em>' containment reference list.
	 * @see org.triangula.model.texts.TextsPackage#getTexts_Summaries()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<Summary> getSummaries();

} // Texts
