/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.places;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.triangula.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Repair</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something noticed in an address table or between facilities, the repair proposed for it and what became of it. Repairs are never removed: undoing one restores the original values and keeps the trail.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.triangula.model.places.Repair#getFacility <em>Facility</em>}</li>
 *   <li>{@link org.triangula.model.places.Repair#getRelated <em>Related</em>}</li>
 *   <li>{@link org.triangula.model.places.Repair#getAddressReturn <em>Address Return</em>}</li>
 *   <li>{@link org.triangula.model.places.Repair#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.triangula.model.places.Repair#getState <em>State</em>}</li>
 *   <li>{@link org.triangula.model.places.Repair#getRule <em>Rule</em>}</li>
 *   <li>{@link org.triangula.model.places.Repair#getReason <em>Reason</em>}</li>
 *   <li>{@link org.triangula.model.places.Repair#getArguments <em>Arguments</em>}</li>
 *   <li>{@link org.triangula.model.places.Repair#getValues <em>Values</em>}</li>
 *   <li>{@link org.triangula.model.places.Repair#getCandidates <em>Candidates</em>}</li>
 *   <li>{@link org.triangula.model.places.Repair#isSure <em>Sure</em>}</li>
 *   <li>{@link org.triangula.model.places.Repair#getSheet <em>Sheet</em>}</li>
 *   <li>{@link org.triangula.model.places.Repair#getRow <em>Row</em>}</li>
 *   <li>{@link org.triangula.model.places.Repair#getColumn <em>Column</em>}</li>
 *   <li>{@link org.triangula.model.places.Repair#getNoticedAt <em>Noticed At</em>}</li>
 *   <li>{@link org.triangula.model.places.Repair#getDecidedAt <em>Decided At</em>}</li>
 *   <li>{@link org.triangula.model.places.Repair#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link org.triangula.model.places.Repair#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.triangula.model.places.PlacesPackage#getRepair()
 * @model
 * @generated
 */
public interface Repair extends Identified {
	/**
	 * Returns the value of the '<em><b>Facility</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The facility; unset when the finding concerns a row that became none, or a list as a whole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Facility</em>' reference.
	 * @see #setFacility(Facility)
	 * @see org.triangula.model.places.PlacesPackage#getRepair_Facility()
	 * @model
	 * @generated
	 */
	Facility getFacility();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.Repair#getFacility <em>Facility</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Facility</em>' reference.
	 * @see #getFacility()
	 * @generated
	 */
	void setFacility(Facility value);

	/**
	 * Returns the value of the '<em><b>Related</b></em>' reference list.
	 * The list contents are of type {@link org.triangula.model.places.Facility}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other facilities that the finding is about, for example possible duplicates.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Related</em>' reference list.
	 * @see org.triangula.model.places.PlacesPackage#getRepair_Related()
	 * @model
	 * @generated
	 */
	EList<Facility> getRelated();

	/**
	 * Returns the value of the '<em><b>Address Return</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The address table in which it was noticed; unset for checks across records.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address Return</em>' reference.
	 * @see #setAddressReturn(AddressReturn)
	 * @see org.triangula.model.places.PlacesPackage#getRepair_AddressReturn()
	 * @model
	 * @generated
	 */
	AddressReturn getAddressReturn();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.Repair#getAddressReturn <em>Address Return</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address Return</em>' reference.
	 * @see #getAddressReturn()
	 * @generated
	 */
	void setAddressReturn(AddressReturn value);

	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.triangula.model.places.RepairSeverity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How much it matters.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see org.triangula.model.places.RepairSeverity
	 * @see #setSeverity(RepairSeverity)
	 * @see org.triangula.model.places.PlacesPackage#getRepair_Severity()
	 * @model
	 * @generated
	 */
	RepairSeverity getSeverity();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.Repair#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see org.triangula.model.places.RepairSeverity
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(RepairSeverity value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.triangula.model.places.RepairState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What became of it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.triangula.model.places.RepairState
	 * @see #setState(RepairState)
	 * @see org.triangula.model.places.PlacesPackage#getRepair_State()
	 * @model
	 * @generated
	 */
	RepairState getState();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.Repair#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.triangula.model.places.RepairState
	 * @see #getState()
	 * @generated
	 */
	void setState(RepairState value);

	/**
	 * Returns the value of the '<em><b>Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Key of the rule that noticed it; by-hand for a change by a person.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rule</em>' attribute.
	 * @see #setRule(String)
	 * @see org.triangula.model.places.PlacesPackage#getRepair_Rule()
	 * @model
	 * @generated
	 */
	String getRule();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.Repair#getRule <em>Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rule</em>' attribute.
	 * @see #getRule()
	 * @generated
	 */
	void setRule(String value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it is noticed, in words of the language in which it was noticed; the rule and the arguments say it in any language.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.triangula.model.places.PlacesPackage#getRepair_Reason()
	 * @model
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.Repair#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Arguments</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What fills the words of the rule, in the order of its placeholders, and after them identities that tell findings of one rule apart.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Arguments</em>' attribute list.
	 * @see org.triangula.model.places.PlacesPackage#getRepair_Arguments()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getArguments();

	/**
	 * Returns the value of the '<em><b>Values</b></em>' containment reference list.
	 * The list contents are of type {@link org.triangula.model.places.RepairedValue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The values that the repair changes; empty when there is nothing to change.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Values</em>' containment reference list.
	 * @see org.triangula.model.places.PlacesPackage#getRepair_Values()
	 * @model containment="true" resolveProxies="true"
	 * @generated
	 */
	EList<RepairedValue> getValues();

	/**
	 * Returns the value of the '<em><b>Candidates</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Values that come into question for the first changed value, the most likely first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Candidates</em>' attribute list.
	 * @see org.triangula.model.places.PlacesPackage#getRepair_Candidates()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getCandidates();

	/**
	 * Returns the value of the '<em><b>Sure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the rule applied the repair without a person.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sure</em>' attribute.
	 * @see #setSure(boolean)
	 * @see org.triangula.model.places.PlacesPackage#getRepair_Sure()
	 * @model
	 * @generated
	 */
	boolean isSure();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.Repair#isSure <em>Sure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sure</em>' attribute.
	 * @see #isSure()
	 * @generated
	 */
	void setSure(boolean value);

	/**
	 * Returns the value of the '<em><b>Sheet</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sheet of the file; unset for text files.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sheet</em>' attribute.
	 * @see #setSheet(String)
	 * @see org.triangula.model.places.PlacesPackage#getRepair_Sheet()
	 * @model
	 * @generated
	 */
	String getSheet();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.Repair#getSheet <em>Sheet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sheet</em>' attribute.
	 * @see #getSheet()
	 * @generated
	 */
	void setSheet(String value);

	/**
	 * Returns the value of the '<em><b>Row</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Row in the sheet, from 1; 0 = none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Row</em>' attribute.
	 * @see #setRow(int)
	 * @see org.triangula.model.places.PlacesPackage#getRepair_Row()
	 * @model
	 * @generated
	 */
	int getRow();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.Repair#getRow <em>Row</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Row</em>' attribute.
	 * @see #getRow()
	 * @generated
	 */
	void setRow(int value);

	/**
	 * Returns the value of the '<em><b>Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Column in the sheet, from 1 (1 = A); 0 = the whole row.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Column</em>' attribute.
	 * @see #setColumn(int)
	 * @see org.triangula.model.places.PlacesPackage#getRepair_Column()
	 * @model
	 * @generated
	 */
	int getColumn();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.Repair#getColumn <em>Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Column</em>' attribute.
	 * @see #getColumn()
	 * @generated
	 */
	void setColumn(int value);

	/**
	 * Returns the value of the '<em><b>Noticed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the rule noticed it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Noticed At</em>' attribute.
	 * @see #setNoticedAt(Instant)
	 * @see org.triangula.model.places.PlacesPackage#getRepair_NoticedAt()
	 * @model dataType="org.triangula.model.Instant"
	 * @generated
	 */
	Instant getNoticedAt();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.Repair#getNoticedAt <em>Noticed At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Noticed At</em>' attribute.
	 * @see #getNoticedAt()
	 * @generated
	 */
	void setNoticedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Decided At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was applied, rejected or undone last; unset = not yet decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decided At</em>' attribute.
	 * @see #setDecidedAt(Instant)
	 * @see org.triangula.model.places.PlacesPackage#getRepair_DecidedAt()
	 * @model dataType="org.triangula.model.Instant"
	 * @generated
	 */
	Instant getDecidedAt();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.Repair#getDecidedAt <em>Decided At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided At</em>' attribute.
	 * @see #getDecidedAt()
	 * @generated
	 */
	void setDecidedAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Decided By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who decided; for sure repairs who ran the rules.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decided By</em>' attribute.
	 * @see #setDecidedBy(String)
	 * @see org.triangula.model.places.PlacesPackage#getRepair_DecidedBy()
	 * @model
	 * @generated
	 */
	String getDecidedBy();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.Repair#getDecidedBy <em>Decided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided By</em>' attribute.
	 * @see #getDecidedBy()
	 * @generated
	 */
	void setDecidedBy(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reason of the decision.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.triangula.model.places.PlacesPackage#getRepair_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.triangula.model.places.Repair#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // Repair
