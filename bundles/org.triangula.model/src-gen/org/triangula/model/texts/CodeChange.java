/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.texts;

import java.time.Instant;

import org.triangula.model.Coder;
import org.triangula.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Code Change</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One change of the code system.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.texts.CodeChange#getKind <em>Kind</em>}</li>
 *   <li>{@link org.triangula.model.texts.CodeChange#getCodeId <em>Code Id</em>}</li>
 *   <li>{@link org.triangula.model.texts.CodeChange#getCodeName <em>Code Name</em>}</li>
 *   <li>{@link org.triangula.model.texts.CodeChange#getBefore <em>Before</em>}</li>
 *   <li>{@link org.triangula.model.texts.CodeChange#getAfter <em>After</em>}</li>
 *   <li>{@link org.triangula.model.texts.CodeChange#getChangedAt <em>Changed At</em>}</li>
 *   <li>{@link org.triangula.model.texts.CodeChange#getChangedBy <em>Changed By</em>}</li>
 *   <li>{@link org.triangula.model.texts.CodeChange#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.texts.TextsPackage#getCodeChange()
 * @model
 * @generated
 */
public interface CodeChange extends Identified {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.triangula.model.texts.CodeChangeKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happened.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.triangula.model.texts.CodeChangeKind
	 * @see #setKind(CodeChangeKind)
	 * @see org.triangula.model.texts.TextsPackage#getCodeChange_Kind()
	 * @model
	 * @generated
	 */
	CodeChangeKind getKind();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.CodeChange#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.triangula.model.texts.CodeChangeKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CodeChangeKind value);

	/**
	 * Returns the value of the '<em><b>Code Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Identity of the code, also where it no longer exists.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code Id</em>' attribute.
	 * @see #setCodeId(String)
	 * @see org.triangula.model.texts.TextsPackage#getCodeChange_CodeId()
	 * @model
	 * @generated
	 */
	String getCodeId();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.CodeChange#getCodeId <em>Code Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code Id</em>' attribute.
	 * @see #getCodeId()
	 * @generated
	 */
	void setCodeId(String value);

	/**
	 * Returns the value of the '<em><b>Code Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its name at that time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code Name</em>' attribute.
	 * @see #setCodeName(String)
	 * @see org.triangula.model.texts.TextsPackage#getCodeChange_CodeName()
	 * @model
	 * @generated
	 */
	String getCodeName();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.CodeChange#getCodeName <em>Code Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code Name</em>' attribute.
	 * @see #getCodeName()
	 * @generated
	 */
	void setCodeName(String value);

	/**
	 * Returns the value of the '<em><b>Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * State before, for example the old name or path.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Before</em>' attribute.
	 * @see #setBefore(String)
	 * @see org.triangula.model.texts.TextsPackage#getCodeChange_Before()
	 * @model
	 * @generated
	 */
	String getBefore();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.CodeChange#getBefore <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Before</em>' attribute.
	 * @see #getBefore()
	 * @generated
	 */
	void setBefore(String value);

	/**
	 * Returns the value of the '<em><b>After</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * State after.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>After</em>' attribute.
	 * @see #setAfter(String)
	 * @see org.triangula.model.texts.TextsPackage#getCodeChange_After()
	 * @model
	 * @generated
	 */
	String getAfter();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.CodeChange#getAfter <em>After</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>After</em>' attribute.
	 * @see #getAfter()
	 * @generated
	 */
	void setAfter(String value);

	/**
	 * Returns the value of the '<em><b>Changed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time of the event.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Changed At</em>' attribute.
	 * @see #setChangedAt(Instant)
	 * @see org.triangula.model.texts.TextsPackage#getCodeChange_ChangedAt()
	 * @model dataType="org.triangula.model.Instant"
	 * @generated
	 */
	Instant getChangedAt();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.CodeChange#getChangedAt <em>Changed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Changed At</em>' attribute.
	 * @see #getChangedAt()
	 * @generated
	 */
	void setChangedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Changed By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who did it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Changed By</em>' reference.
	 * @see #setChangedBy(Coder)
	 * @see org.triangula.model.texts.TextsPackage#getCodeChange_ChangedBy()
	 * @model
	 * @generated
	 */
	Coder getChangedBy();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.CodeChange#getChangedBy <em>Changed By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Changed By</em>' reference.
	 * @see #getChangedBy()
	 * @generated
	 */
	void setChangedBy(Coder value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The reason.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.triangula.model.texts.TextsPackage#getCodeChange_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.triangula.model.texts.CodeChange#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // CodeChange
