/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.actors;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Duty Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Kind of duty of a municipal task (Weisungsaufgabe, pflichtige or freiwillige Selbstverwaltung).
 * <!-- end-model-doc -->
 * @see org.triangula.model.actors.ActorsPackage#getDutyKind()
 * @model
 * @generated
 */
public enum DutyKind implements Enumerator {
	/**
	 * The '<em><b>UNKNOWN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNKNOWN_VALUE
	 * @generated
	 * @ordered
	 */
	UNKNOWN(0, "UNKNOWN", "unknown"),

	/**
	 * The '<em><b>INSTRUCTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INSTRUCTED_VALUE
	 * @generated
	 * @ordered
	 */
	INSTRUCTED(1, "INSTRUCTED", "instructed"),

	/**
	 * The '<em><b>MANDATORY SELF GOVERNMENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MANDATORY_SELF_GOVERNMENT_VALUE
	 * @generated
	 * @ordered
	 */
	MANDATORY_SELF_GOVERNMENT(2, "MANDATORY_SELF_GOVERNMENT", "mandatory-self-government"),

	/**
	 * The '<em><b>VOLUNTARY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VOLUNTARY_VALUE
	 * @generated
	 * @ordered
	 */
	VOLUNTARY(3, "VOLUNTARY", "voluntary");

	/**
	 * The '<em><b>UNKNOWN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNKNOWN
	 * @model literal="unknown"
	 * @generated
	 * @ordered
	 */
	public static final int UNKNOWN_VALUE = 0;

	/**
	 * The '<em><b>INSTRUCTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #INSTRUCTED
	 * @model literal="instructed"
	 * @generated
	 * @ordered
	 */
	public static final int INSTRUCTED_VALUE = 1;

	/**
	 * The '<em><b>MANDATORY SELF GOVERNMENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MANDATORY_SELF_GOVERNMENT
	 * @model literal="mandatory-self-government"
	 * @generated
	 * @ordered
	 */
	public static final int MANDATORY_SELF_GOVERNMENT_VALUE = 2;

	/**
	 * The '<em><b>VOLUNTARY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #VOLUNTARY
	 * @model literal="voluntary"
	 * @generated
	 * @ordered
	 */
	public static final int VOLUNTARY_VALUE = 3;

	/**
	 * An array of all the '<em><b>Duty Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final DutyKind[] VALUES_ARRAY =
		new DutyKind[] {
			UNKNOWN,
			INSTRUCTED,
			MANDATORY_SELF_GOVERNMENT,
			VOLUNTARY,
		};

	/**
	 * A public read-only list of all the '<em><b>Duty Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<DutyKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Duty Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DutyKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DutyKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Duty Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DutyKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			DutyKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Duty Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static DutyKind get(int value) {
		switch (value) {
			case UNKNOWN_VALUE: return UNKNOWN;
			case INSTRUCTED_VALUE: return INSTRUCTED;
			case MANDATORY_SELF_GOVERNMENT_VALUE: return MANDATORY_SELF_GOVERNMENT;
			case VOLUNTARY_VALUE: return VOLUNTARY;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private DutyKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //DutyKind
