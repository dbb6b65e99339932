"""A text as a QR code, for whatever is printed with one."""

from __future__ import annotations

_MASK = 3  # the diagonal one, whose pattern seldom meets the text's
_LIGHT_AND_DARK = b"1" * 128 + b"0" * 128  # a grey pixel as a module


def qr_rows(text: str) -> list[str]:
    """The QR code's modules, "1" for dark, with the light margin it needs around it."""
    import zxingcpp  # noqa: PLC0415 - only where something is printed with a code

    # Any of the eight masks is valid (ISO/IEC 18004, 7.8); trying all of them takes five times as long.
    barcode = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, data_mask=_MASK)
    image = memoryview(zxingcpp.write_barcode_to_image(barcode))
    width = (image.shape or (0, 0))[1]
    modules = image.tobytes().translate(_LIGHT_AND_DARK).decode("ascii")
    return [modules[start : start + width] for start in range(0, len(modules), width)]
