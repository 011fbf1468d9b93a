# SPDX-License-Identifier: MulanPSL-2.0
"""Does a reply hold what the scenario says? Objects match by subset, lists element by element."""


def differences(expected, actual, at="$"):
    if isinstance(expected, dict):
        if not isinstance(actual, dict):
            return [f"{at}: expected an object, got {actual!r}"]
        out = []
        for key, value in expected.items():
            if key not in actual:
                out.append(f"{at}.{key}: missing")
            else:
                out += differences(value, actual[key], f"{at}.{key}")
        return out
    if isinstance(expected, list):
        if not isinstance(actual, list):
            return [f"{at}: expected a list, got {actual!r}"]
        out = []
        for i, value in enumerate(expected):
            # Each expected element must be found somewhere: order of a list is stated by `order`.
            if not any(not differences(value, each) for each in actual):
                out.append(f"{at}[{i}]: no element matches {value!r} in {actual!r}")
        return out
    if isinstance(expected, str) and expected.startswith("~"):
        ok = isinstance(actual, str) and expected[1:] in actual
        return [] if ok else [f"{at}: {actual!r} does not contain {expected[1:]!r}"]
    return [] if expected == actual else [f"{at}: expected {expected!r}, got {actual!r}"]


def pick(value, path):
    """`rows.0.id` out of a JSON value."""
    for part in path.split("."):
        if isinstance(value, list):
            value = value[int(part)]
        else:
            value = value[part]
    return value
