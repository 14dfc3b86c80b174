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
 * A representation of the literals of the enumeration '<em><b>Carriage Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * In what way an actor has a task.
 * <!-- end-model-doc -->
 * @see org.triangula.model.actors.ActorsPackage#getCarriageKind()
 * @model
 * @generated
 */
public enum CarriageKind implements Enumerator {
	/**
	 * The '<em><b>CARRIES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CARRIES_VALUE
	 * @generated
	 * @ordered
	 */
	CARRIES(0, "CARRIES", "carries"),

	/**
	 * The '<em><b>COORDINATES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COORDINATES_VALUE
	 * @generated
	 * @ordered
	 */
	COORDINATES(1, "COORDINATES", "coordinates"),

	/**
	 * The '<em><b>SHARES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SHARES_VALUE
	 * @generated
	 * @ordered
	 */
	SHARES(2, "SHARES", "shares"),

	/**
	 * The '<em><b>DELEGATED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DELEGATED_VALUE
	 * @generated
	 * @ordered
	 */
	DELEGATED(3, "DELEGATED", "delegated");

	/**
	 * The '<em><b>CARRIES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CARRIES
	 * @model literal="carries"
	 * @generated
	 * @ordered
	 */
	public static final int CARRIES_VALUE = 0;

	/**
	 * The '<em><b>COORDINATES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #COORDINATES
	 * @model literal="coordinates"
	 * @generated
	 * @ordered
	 */
	public static final int COORDINATES_VALUE = 1;

	/**
	 * The '<em><b>SHARES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SHARES
	 * @model literal="shares"
	 * @generated
	 * @ordered
	 */
	public static final int SHARES_VALUE = 2;

	/**
	 * The '<em><b>DELEGATED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DELEGATED
	 * @model literal="delegated"
	 * @generated
	 * @ordered
	 */
	public static final int DELEGATED_VALUE = 3;

	/**
	 * An array of all the '<em><b>Carriage Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CarriageKind[] VALUES_ARRAY =
		new CarriageKind[] {
			CARRIES,
			COORDINATES,
			SHARES,
			DELEGATED,
		};

	/**
	 * A public read-only list of all the '<em><b>Carriage Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CarriageKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Carriage Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CarriageKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CarriageKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Carriage Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CarriageKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CarriageKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Carriage Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CarriageKind get(int value) {
		switch (value) {
			case CARRIES_VALUE: return CARRIES;
			case COORDINATES_VALUE: return COORDINATES;
			case SHARES_VALUE: return SHARES;
			case DELEGATED_VALUE: return DELEGATED;
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
	private CarriageKind(int value, String name, String literal) {
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
	
} //CarriageKind
