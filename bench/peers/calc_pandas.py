"""The same calculation as `sokhi calc`, as a careful pandas user writes it: whole columns, merges, no row loops.

calc_pandas.py SHEET TABLES OUT EDITION

TABLES holds the factor tables that our bench wrote, in base units (kg, m3, J). Floats throughout. It checks nothing:
an unknown unit, a row given twice or a wrong word goes unseen here.
"""

import sys

import numpy as np
import pandas as pd

COLUMNS = ["source", "year", "activity", "category", "scope", "biogenic", "gas", "mass_t", "gwp_set", "co2e_t", "equation", "edition"]

sheet_file, tables, out_file, edition = sys.argv[1:5]


def table(name, **types):
    missing = {"density": [""], "ncv_law": [""]}
    return pd.read_csv(f"{tables}/{name}.csv", dtype=types, keep_default_na=False, na_values=missing, float_precision="round_trip")


units = table("units")
fuels = table("fuels")
factors = table("factors", biogenic=str, category=str)
grid = table("grid")
blends = table("blends")
steam_factors = table("steam", biogenic=str)
size = units.set_index("unit")["size"]

sheet = pd.read_csv(
    sheet_file,
    dtype={"source": str, "activity": "category", "unit": "category", "fuel": str, "use": str, "gas": str, "ncv": str, "enthalpy": str},
)
base = sheet["quantity"] * sheet["unit"].map(size).astype(float)
measures = sheet["unit"].map(units.set_index("unit")["measures"])
activity = sheet["activity"]


def rows_of(name, *columns):
    """The rows of one activity, with no more columns than it needs; their place in the sheet stays as a column."""
    mask = (activity == name).to_numpy()
    rows = sheet.loc[mask, ["source", "year", *columns]]
    rows.insert(0, "line", np.flatnonzero(mask))
    rows["base"] = base[mask]
    return rows, mask


def with_unit(cells):
    """The number and the unit of cells like `25.1 MJ/kg`, told in base units; and what the unit measures."""
    parts = cells.str.split(" ", n=1, expand=True)
    return parts[0].astype(float) * parts[1].map(size), parts[1]


def result_of(rows, name, gas, mass_t, gwp, category, scope, biogenic, equation):
    return pd.DataFrame(
        {
            "line": rows["line"],
            "source": rows["source"],
            "year": rows["year"],
            "activity": name,
            "category": category,
            "scope": scope,
            "biogenic": biogenic,
            "gas": gas,
            "mass_t": mass_t,
            "co2e_t": mass_t * gwp,
            "equation": equation,
        }
    )


def fuel_burnt():
    rows, mask = rows_of("fuel-burnt", "fuel", "use", "ncv")
    measured = measures[mask]
    energy, mass = (measured == "energy").to_numpy(), (measured == "mass").to_numpy()
    law = fuels.set_index("fuel")
    ncv = rows["fuel"].map(law["ncv_law"])
    own = rows["ncv"].dropna()
    value, own_unit = with_unit(own)
    ncv.loc[own.index] = value
    by_volume = pd.Series(False, index=rows.index)
    by_volume.loc[own.index] = own_unit == "TJ/L"
    density = rows["fuel"].map(law["density"])
    rows["heat"] = rows["base"] * np.where(energy, 1.0, np.where(mass | by_volume, ncv, density * ncv))
    rows["how"] = np.select([energy, mass, by_volume], ["ENERGY", "MASS", "HEATED-VOLUME"], default="VOLUME")
    long = rows[["line", "source", "year", "fuel", "use", "heat", "how"]].merge(factors, on=["fuel", "use"], how="left")
    mass_t = long["heat"] * long["ef"] * long["oxidation"] / 1000
    equation = "COMBUSTION-" + long["how"] + "-" + long["gas"]
    return result_of(long, "fuel-burnt", long["gas"], mass_t, long["gwp"], long["category"], "direct", long["biogenic"], equation)


def electricity_bought():
    rows, _ = rows_of("electricity-bought")
    mass_t = rows["base"] * rows["year"].map(grid.set_index("year")["ef"]) / 1000
    return result_of(rows, "electricity-bought", "CO2", mass_t, 1.0, "", "indirect", "false", "ELECTRICITY-CO2")


def refrigerant_charged():
    rows, _ = rows_of("refrigerant-charged", "gas")
    rows = rows.rename(columns={"gas": "refrigerant"}).merge(blends, on="refrigerant", how="left")
    mass_t = rows["base"] * rows["share"] / 1000
    equation = "REFRIGERANT-CHARGED-" + rows["gas"]
    return result_of(rows, "refrigerant-charged", rows["gas"], mass_t, rows["gwp"], "2.F.1", "direct", "false", equation)


def steam_bought():
    rows, _ = rows_of("steam-bought", "fuel", "efficiency", "enthalpy")
    of_fuel = steam_factors.set_index("fuel")
    enthalpy, _ = with_unit(rows["enthalpy"])
    mass_t = rows["base"] * (enthalpy / rows["efficiency"] * rows["fuel"].map(of_fuel["ef"])) / 1000
    return result_of(rows, "steam-bought", "CO2", mass_t, 1.0, "", "indirect", rows["fuel"].map(of_fuel["biogenic"]), "STEAM-CO2")


parts = [fuel_burnt(), electricity_bought(), refrigerant_charged(), steam_bought()]
result = pd.concat(parts, ignore_index=True).sort_values("line", kind="stable")

counted = result.loc[result["biogenic"] == "false", ["year", "scope", "gas", "mass_t", "co2e_t"]]
by_gas = counted.groupby(["year", "scope", "gas"], as_index=False)[["mass_t", "co2e_t"]].sum()
by_scope = by_gas.groupby(["year", "scope"], as_index=False)[["co2e_t"]].sum().assign(gas="CO2e")
totals = pd.concat([by_gas.assign(last=0), by_scope.assign(last=1)]).sort_values(["year", "scope", "last", "gas"])
totals = totals.assign(source="TOTAL", activity="", category="", biogenic="false", equation="")

everything = pd.concat([result, totals])
everything["gwp_set"] = "AR5"
everything["edition"] = edition
everything.to_csv(out_file, columns=COLUMNS, index=False)
