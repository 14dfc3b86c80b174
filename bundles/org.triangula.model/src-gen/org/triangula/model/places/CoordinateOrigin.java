/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.triangula.model.places;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Coordinate Origin</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How the coordinates of a facility were obtained.
 * <!-- end-model-doc -->
 * @see org.triangula.model.places.PlacesPackage#getCoordinateOrigin()
 * @model
 * @generated
 */
public enum CoordinateOrigin implements Enumerator {
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
	 * The '<em><b>IMPORTED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IMPORTED_VALUE
	 * @generated
	 * @ordered
	 */
	IMPORTED(1, "IMPORTED", "imported"),

	/**
	 * The '<em><b>GEOCODED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GEOCODED_VALUE
	 * @generated
	 * @ordered
	 */
	GEOCODED(2, "GEOCODED", "geocoded"),

	/**
	 * The '<em><b>PICKED ON MAP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PICKED_ON_MAP_VALUE
	 * @generated
	 * @ordered
	 */
	PICKED_ON_MAP(3, "PICKED_ON_MAP", "picked-on-map"),

	/**
	 * The '<em><b>MEASURED ON SITE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MEASURED_ON_SITE_VALUE
	 * @generated
	 * @ordered
	 */
	MEASURED_ON_SITE(4, "MEASURED_ON_SITE", "measured-on-site"),

	/**
	 * The '<em><b>FROM REGISTER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FROM_REGISTER_VALUE
	 * @generated
	 * @ordered
	 */
	FROM_REGISTER(5, "FROM_REGISTER", "from-register"),

	/**
	 * The '<em><b>TYPED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TYPED_VALUE
	 * @generated
	 * @ordered
	 */
	TYPED(6, "TYPED", "typed"),

	/**
	 * The '<em><b>FROM PHOTO</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FROM_PHOTO_VALUE
	 * @generated
	 * @ordered
	 */
	FROM_PHOTO(7, "FROM_PHOTO", "from-photo");

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
	 * The '<em><b>IMPORTED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #IMPORTED
	 * @model literal="imported"
	 * @generated
	 * @ordered
	 */
	public static final int IMPORTED_VALUE = 1;

	/**
	 * The '<em><b>GEOCODED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #GEOCODED
	 * @model literal="geocoded"
	 * @generated
	 * @ordered
	 */
	public static final int GEOCODED_VALUE = 2;

	/**
	 * The '<em><b>PICKED ON MAP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PICKED_ON_MAP
	 * @model literal="picked-on-map"
	 * @generated
	 * @ordered
	 */
	public static final int PICKED_ON_MAP_VALUE = 3;

	/**
	 * The '<em><b>MEASURED ON SITE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MEASURED_ON_SITE
	 * @model literal="measured-on-site"
	 * @generated
	 * @ordered
	 */
	public static final int MEASURED_ON_SITE_VALUE = 4;

	/**
	 * The '<em><b>FROM REGISTER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FROM_REGISTER
	 * @model literal="from-register"
	 * @generated
	 * @ordered
	 */
	public static final int FROM_REGISTER_VALUE = 5;

	/**
	 * The '<em><b>TYPED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TYPED
	 * @model literal="typed"
	 * @generated
	 * @ordered
	 */
	public static final int TYPED_VALUE = 6;

	/**
	 * The '<em><b>FROM PHOTO</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FROM_PHOTO
	 * @model literal="from-photo"
	 * @generated
	 * @ordered
	 */
	public static final int FROM_PHOTO_VALUE = 7;

	/**
	 * An array of all the '<em><b>Coordinate Origin</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CoordinateOrigin[] VALUES_ARRAY =
		new CoordinateOrigin[] {
			UNKNOWN,
			IMPORTED,
			GEOCODED,
			PICKED_ON_MAP,
			MEASURED_ON_SITE,
			FROM_REGISTER,
			TYPED,
			FROM_PHOTO,
		};

	/**
	 * A public read-only list of all the '<em><b>Coordinate Origin</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CoordinateOrigin> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Coordinate Origin</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CoordinateOrigin get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CoordinateOrigin result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Coordinate Origin</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CoordinateOrigin getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CoordinateOrigin result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Coordinate Origin</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CoordinateOrigin get(int value) {
		switch (value) {
			case UNKNOWN_VALUE: return UNKNOWN;
			case IMPORTED_VALUE: return IMPORTED;
			case GEOCODED_VALUE: return GEOCODED;
			case PICKED_ON_MAP_VALUE: return PICKED_ON_MAP;
			case MEASURED_ON_SITE_VALUE: return MEASURED_ON_SITE;
			case FROM_REGISTER_VALUE: return FROM_REGISTER;
			case TYPED_VALUE: return TYPED;
			case FROM_PHOTO_VALUE: return FROM_PHOTO;
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
	private CoordinateOrigin(int value, String name, String literal) {
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
	
} //CoordinateOrigin
