/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.texts;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.triangula.model.Coder;
import org.triangula.model.Identified;
import org.triangula.model.NamedElement;
import org.triangula.model.Term;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Memo</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A memo; its name is the title.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.texts.Memo#getText <em>Text</em>}</li>
 *   <li>{@link org.triangula.model.texts.Memo#getKind <em>Kind</em>}</li>
 *   <li>{@link org.triangula.model.texts.Memo#getConcerns <em>Concerns</em>}</li>
 *   <li>{@link org.triangula.model.texts.Memo#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.triangula.model.texts.Memo#getCreatedAt <em>Created At</em>}</li>
 *   <li>{@link org.triangula.model.texts.Memo#getModifiedAt <em>Modified At</em>}</li>
 *   <li>{@link org.triangula.model.texts.Memo#getColour <em>Colour</em>}</li>
 *   <li>{@link org.triangula.model.texts.Memo#getDocument <em>Document</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.texts.TextsPackage#getMemo()
 * @model
 * @generated
 */
public interface Memo extends NamedElement {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Text of the memo.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.triangula.model.texts.TextsPackage#getMemo_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.Memo#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind, a term of the vocabulary memo-kind.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' reference.
	 * @see #setKind(Term)
	 * @see org.triangula.model.texts.TextsPackage#getMemo_Kind()
	 * @model
	 * @generated
	 */
	Term getKind();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.Memo#getKind <em>Kind</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' reference.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(Term value);

	/**
	 * Returns the value of the '<em><b>Concerns</b></em>' reference list.
	 * The list contents are of type {@link org.triangula.model.Identified}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the memo is on; empty = the study.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Concerns</em>' reference list.
	 * @see org.triangula.model.texts.TextsPackage#getMemo_Concerns()
	 * @model
	 * @generated
	 */
	EList<Identified> getConcerns();

	/**
	 * Returns the value of the '<em><b>Author</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Author.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Author</em>' reference.
	 * @see #setAuthor(Coder)
	 * @see org.triangula.model.texts.TextsPackage#getMemo_Author()
	 * @model
	 * @generated
	 */
	Coder getAuthor();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.Memo#getAuthor <em>Author</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' reference.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(Coder value);

	/**
	 * Returns the value of the '<em><b>Created At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created At</em>' attribute.
	 * @see #setCreatedAt(Instant)
	 * @see org.triangula.model.texts.TextsPackage#getMemo_CreatedAt()
	 * @model dataType="org.triangula.model.Instant"
	 * @generated
	 */
	Instant getCreatedAt();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.Memo#getCreatedAt <em>Created At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created At</em>' attribute.
	 * @see #getCreatedAt()
	 * @generated
	 */
	void setCreatedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Modified At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When last changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Modified At</em>' attribute.
	 * @see #setModifiedAt(Instant)
	 * @see org.triangula.model.texts.TextsPackage#getMemo_ModifiedAt()
	 * @model dataType="org.triangula.model.Instant"
	 * @generated
	 */
	Instant getModifiedAt();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.Memo#getModifiedAt <em>Modified At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modified At</em>' attribute.
	 * @see #getModifiedAt()
	 * @generated
	 */
	void setModifiedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Colour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Colour.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Colour</em>' attribute.
	 * @see #setColour(String)
	 * @see org.triangula.model.texts.TextsPackage#getMemo_Colour()
	 * @model dataType="org.triangula.model.Colour"
	 * @generated
	 */
	String getColour();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.Memo#getColour <em>Colour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Colour</em>' attribute.
	 * @see #getColour()
	 * @generated
	 */
	void setColour(String value);

	/**
	 * Returns the value of the '<em><b>Document</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The memo as a document that can be coded; its text then lies there alone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Document</em>' reference.
	 * @see #setDocument(Document)
	 * @see org.triangula.model.texts.TextsPackage#getMemo_Document()
	 * @model
	 * @generated
	 */
	Document getDocument();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.Memo#getDocument <em>Document</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Document</em>' reference.
	 * @see #getDocument()
	 * @generated
	 */
	void setDocument(Document value);

} // Memo
